export { countErrorTasks } from './error-tasks.ts'
export { errorReportRoutes } from './routes.ts'
