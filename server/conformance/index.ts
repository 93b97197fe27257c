export { type CheckedFile, withRenderedChecks } from './check-docx.ts'
export { inspectAside } from './inspect-aside.ts'
export { inspectDocx } from './inspect-docx.ts'
