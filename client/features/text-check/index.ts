export { TextCheckPage } from './text-check-page.tsx'
