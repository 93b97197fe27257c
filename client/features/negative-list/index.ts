export { NegativeListPage } from './negative-list-page.tsx'
