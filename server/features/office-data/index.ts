export { keepFacts, readElsewhere } from './document-facts.ts'
export { readOfficeData } from './entry-store.ts'
export { officeDataRoutes } from './routes.ts'
