export { loadSample, type Sample } from './load-sample.ts'
export { loadTemplates } from './load-templates.ts'
export { templateRoutes } from './routes.ts'
export type { TemplateLibrary } from './template-library.ts'
