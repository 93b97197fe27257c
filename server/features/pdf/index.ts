export { pdfRoutes } from './routes.ts'
