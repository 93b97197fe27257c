export { CONVERSION_LIMITS, createPdfConverter, type PdfConverter } from './converter.ts'
export { findPrograms, type Programs } from './programs.ts'
export { ProcessFailure } from './run-process.ts'
export type { StandIn } from './stand-in-fonts.ts'
