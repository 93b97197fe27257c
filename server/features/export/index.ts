export { contentDisposition } from './content-disposition.ts'
export { exportRoutes } from './routes.ts'
