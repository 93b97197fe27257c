export { type DocxOptions, documentToDocx } from './document-to-docx.ts'
