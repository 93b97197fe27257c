export { isLoopbackHost } from './loopback.ts'
export { createSetupCode, type SetupCode } from './setup-code.ts'
export { setupRoutes } from './setup-routes.ts'
