export { readBody } from './read-body.ts'
export { importRoutes } from './routes.ts'
