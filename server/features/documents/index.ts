export { authorize, documentFacts, endHoldsOfEarlierProcess } from '#server/features/document-core/index.ts'
export { createDocument, type NewDocument } from './create-document.ts'
export { noteTextChanged } from './note-text-changed.ts'
export { documentRoutes } from './routes.ts'
