export {
  type AuthorizedDocument,
  authorize,
  documentFacts,
  type FactsContext,
  factsOf,
  writersOf,
} from './document-facts.ts'
export { documentFromRow, findDocument, type StoredDocument } from './stored-document.ts'
export { CLOSED } from './task-outcome.ts'
