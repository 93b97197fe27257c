export { NewDocumentPage } from './new-document-page.tsx'
