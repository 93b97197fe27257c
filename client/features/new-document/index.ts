export { NewDocumentPage } from './new-document-page.tsx'
export { chosenUnit, UnitField } from './unit-field.tsx'
