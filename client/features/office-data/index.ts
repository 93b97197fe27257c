export { OfficeDataPage } from './office-data-page.tsx'
