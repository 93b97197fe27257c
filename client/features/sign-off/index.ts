export { SignOffPage } from './sign-off-page.tsx'
export { SignOffSheet } from './sign-off-sheet.tsx'
