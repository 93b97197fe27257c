export { type ActChecks, ActChecksForm, asksForChecks, useActChecks } from './act-checks.tsx'
export { SheetCheck } from './sheet-check.tsx'
export { useCountedCheck } from './use-counted-check.ts'
