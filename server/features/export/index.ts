export { exportDocument } from './export-document.ts'
export { exportRoutes } from './routes.ts'
