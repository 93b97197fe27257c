export { type ActChecks, ActChecksForm, asksForChecks, useActChecks } from './act-checks.tsx'
export { SheetCheck } from './sheet-check.tsx'
