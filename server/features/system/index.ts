export { isLoopbackHost } from './loopback.ts'
export { createSetupCode, type SetupCode } from './setup-code.ts'
export { type SetupParts, setupRoutes } from './setup-routes.ts'
