export { type People, presentBriefs, readPeople } from './briefs.ts'
export { changeDocument, lockDocument, revisionConflict } from './change-document.ts'
export {
  type AuthorizedDocument,
  authorize,
  documentFacts,
  type FactsContext,
  factsOf,
  writersOf,
} from './document-facts.ts'
export { endAbandonedHold, endHoldsOfEarlierProcess, requireHold, spendHold, withTextHeld } from './hold-text.ts'
export { type DocumentScope, documentsIn } from './readable-documents.ts'
export { documentFromRow, findDocument, type StoredDocument } from './stored-document.ts'
export { CLOSED } from './task-outcome.ts'
