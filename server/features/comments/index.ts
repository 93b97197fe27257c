export { reanchorThreads } from './reanchor-threads.ts'
export { commentRoutes } from './routes.ts'
export { countOpenThreads, threadsOf } from './thread-rows.ts'
