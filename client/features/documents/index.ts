export { BinPage } from './bin-page.tsx'
export { DocumentsPage } from './documents-page.tsx'
