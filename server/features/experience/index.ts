export { noteCaught } from './note-caught.ts'
export { experienceRoutes } from './routes.ts'
