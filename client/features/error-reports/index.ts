export { ErrorReportPage } from './error-page.tsx'
export { ErrorReportsPage } from './errors-page.tsx'
export { ReportDialog } from './report-dialog.tsx'
export type { SelectedPlace } from './report-entries.ts'
