export type { TemplateLibrary } from './template-library.ts'
