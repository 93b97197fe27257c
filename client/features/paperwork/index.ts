export { ExceptionFields } from './exception-fields.tsx'
export { QuotaNote } from './quota-note.tsx'
export { SheetExceptions } from './sheet-exceptions.tsx'
export { useLengthLimit } from './use-length-limit.ts'
