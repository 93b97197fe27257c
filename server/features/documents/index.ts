export { authorize, documentFacts } from '#server/features/document-core/index.ts'
