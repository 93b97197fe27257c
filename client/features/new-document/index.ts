export { NewDocumentPage } from './new-document-page.tsx'
export { UnitField } from './unit-field.tsx'
