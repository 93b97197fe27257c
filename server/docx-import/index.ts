export { decodeText } from './decode-text.ts'
export type { ImportedFile, ImportRequest } from './import-file.ts'
export { createFileReader, type FileReader } from './import-thread.ts'
