import type { Database } from './schema.ts'

/** The sequence of tables for creating, backing up and restoring: referenced ones first. */
export const TABLES = [
  'settings',
  'units',
  'people',
  'posts',
  'sessions',
  'documents',
  'documentMembers',
  'updateLog',
  'snapshots',
  'versions',
  'threads',
  'comments',
  'originals',
  'negativeLists',
  'entryTrials',
  'proofWaivers',
  'proofReports',
  'errorReports',
  'caughtFindings',
  'corrections',
  'dismissedTerms',
  'paperworkPolicies',
  'paperworkRecords',
  'paperworkExceptions',
  'officeEntries',
  'documentFacts',
  'tasks',
  'acts',
  'actChain',
] as const satisfies readonly (keyof Database)[]

export type TableName = (typeof TABLES)[number]

/** What a backup holds: everything but sessions. Whoever was signed in then must not be after a restore. */
export const BACKED_UP_TABLES: readonly TableName[] = TABLES.filter((table) => table !== 'sessions')
