export { isUniqueViolation } from './errors.ts'
export type { Engine } from './migration-files.ts'
export { type OpenDatabase, type OpenOptions, openDatabase } from './open-database.ts'
export { type Database, TABLES } from './schema.ts'
