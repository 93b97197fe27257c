export { ImportPage } from './import-page.tsx'
export { OriginalsList } from './originals-list.tsx'
