export { keepFacts, noteFacts, readElsewhere } from './document-facts.ts'
export { type KnownRegisters, readRegisters } from './known-registers.ts'
export { officeDataRoutes } from './routes.ts'
