import type { Catalogue } from '../zh-CN/index.ts'

export const storage: Catalogue['storage'] = {
  checks: {
    database: 'Database',
    documents: 'Texts of documents',
    versions: 'Versions',
    acts: 'Record of acts',
  },
  problems: {
    databaseDamaged: 'The database is damaged: {{detail}}. Stop the server and restore the latest backup.',
    databaseUnreadable: 'The database cannot be read: {{detail}}. Check the disk and the connection, then try again.',
    referenceMissing: 'Row {{row}} of table {{table}} refers to a missing row of {{parent}}. Compare it with a backup.',
    textMissing: 'Document {{document}} has no text at all. Recover it from a backup.',
    textUnreadable: 'The text of document {{document}} does not open: {{detail}}. Recover it from a backup.',
    textIncomplete: 'The text of document {{document}} lacks some of its edits. Recover it from a backup.',
    versionUnreadable: 'Version {{version}} does not open: {{detail}}. Recover it from a backup.',
    versionHashWrong:
      'The content of version {{version}} does not fit its hash; it may have been altered. Compare it with a backup.',
    versionTextDiffers:
      'The editing data of version {{version}} differs from the text that was kept; it may have been altered. Compare it with a backup.',
    chainBroken:
      'The record of acts is broken from entry {{seq}} on: something was altered, removed or inserted. Secure the data and compare it with a backup.',
  },
}
