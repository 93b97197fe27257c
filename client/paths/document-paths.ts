import type { Stage } from '#shared/workflow/route.ts'

/** The page on which a document is written. */
export function draftingPath(documentId: string): string {
  return `/documents/${encodeURIComponent(documentId)}`
}

/** The page on which a document is made from a file. */
export const IMPORT_PATH = '/new/import'

/** The page on which a document is reviewed, signed, registered, and read afterwards. */
export function signOffPath(documentId: string): string {
  return `${draftingPath(documentId)}/sign-off`
}

/** Where a document of a list leads: to the desk while it is drafted, to the sign-off sheet from then on. */
export function documentPath(document: { readonly id: string; readonly stage: Stage }): string {
  return document.stage === 'drafting' ? draftingPath(document.id) : signOffPath(document.id)
}

/** The list of errors found after issue. */
export const ERROR_REPORTS_PATH = '/error-reports'

/** The errors found in one document. */
export function documentErrorsPath(documentId: string): string {
  return `${ERROR_REPORTS_PATH}?${new URLSearchParams({ documentId })}`
}

/** One error found after issue. */
export function errorReportPath(reportId: string): string {
  return `${ERROR_REPORTS_PATH}/${encodeURIComponent(reportId)}`
}

/** The negative list of the office. */
export const NEGATIVE_LIST_PATH = '/administration/negative-list'

/** The negative list with the entry that an error report proposes. */
export function proposedEntryPath(reportId: string): string {
  return `${NEGATIVE_LIST_PATH}?${new URLSearchParams({ tab: 'entries', report: reportId })}`
}
