export { type AskedAt, askedAt } from './asked-at.ts'
export { checkText, type TextProof } from './check-text.ts'
export { keepReport } from './reports.ts'
export { proofRoutes } from './routes.ts'
