export { type BackupTarget, backupDatabase } from './backup.ts'
export type { BackupSummary } from './backup-format.ts'
export { isUniqueViolation } from './errors.ts'
export type { LockHolder } from './lock-holder.ts'
export type { Engine } from './migration-files.ts'
export {
  type OpenDatabase,
  type OpenOptions,
  openDatabase,
  openForReading,
  refuseOlderSchema,
} from './open-database.ts'
export { checkBackup } from './read-backup.ts'
export { type RestoreRequest, restoreBackup } from './restore.ts'
export type { Database } from './schema.ts'
export { TABLES } from './tables.ts'
export { type VerifyReport, verifyDatabase } from './verify.ts'
export type { CheckResult, VerifyProblem } from './verify-result.ts'
