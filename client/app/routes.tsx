import { createBrowserRouter, type RouteObject } from 'react-router'
import { RequireSession } from '#client/session/index.ts'
import { Skeleton } from '#client/ui/skeleton.tsx'
import { CrashPage } from './crash-page.tsx'
import { Frame } from './frame.tsx'
import { NotFoundPage } from './not-found-page.tsx'

/** Pages inside the frame: navigation at the left, account at the top. */
const FRAMED: RouteObject[] = [
  {
    index: true,
    lazy: async () => ({ Component: (await import('#client/features/workbench/index.ts')).WorkbenchPage }),
  },
  {
    path: 'documents',
    lazy: async () => ({ Component: (await import('#client/features/documents/index.ts')).DocumentsPage }),
  },
  {
    path: 'conformance',
    lazy: async () => ({ Component: (await import('#client/features/conformance/index.ts')).ConformancePage }),
  },
  { path: 'bin', lazy: async () => ({ Component: (await import('#client/features/documents/index.ts')).BinPage }) },
  {
    path: 'new',
    lazy: async () => ({ Component: (await import('#client/features/new-document/index.ts')).NewDocumentPage }),
  },
  {
    path: 'new/import',
    lazy: async () => ({ Component: (await import('#client/features/import/index.ts')).ImportPage }),
  },
  {
    path: 'administration/units',
    lazy: async () => ({ Component: (await import('#client/features/administration/index.ts')).UnitsPage }),
  },
  {
    path: 'administration/people',
    lazy: async () => ({ Component: (await import('#client/features/administration/index.ts')).PeoplePage }),
  },
  {
    path: 'proof',
    lazy: async () => ({ Component: (await import('#client/features/text-check/index.ts')).TextCheckPage }),
  },
  {
    path: 'error-reports',
    lazy: async () => ({ Component: (await import('#client/features/error-reports/index.ts')).ErrorReportsPage }),
  },
  {
    path: 'error-reports/:reportId',
    lazy: async () => ({ Component: (await import('#client/features/error-reports/index.ts')).ErrorReportPage }),
  },
  {
    path: 'administration/negative-list',
    lazy: async () => ({ Component: (await import('#client/features/negative-list/index.ts')).NegativeListPage }),
  },
  {
    path: 'administration/office-data',
    lazy: async () => ({ Component: (await import('#client/features/office-data/index.ts')).OfficeDataPage }),
  },
  {
    path: 'paperwork',
    lazy: async () => ({ Component: (await import('#client/features/paperwork-overview/index.ts')).OverviewPage }),
  },
  {
    path: 'paperwork/documents',
    lazy: async () => ({ Component: (await import('#client/features/paperwork-overview/index.ts')).CountedPage }),
  },
  {
    path: 'paperwork/policy',
    lazy: async () => ({ Component: (await import('#client/features/paperwork-overview/index.ts')).PolicyPage }),
  },
  { path: '*', Component: NotFoundPage },
]

/** Pages about one document use the whole window. */
const FULL_WINDOW: RouteObject[] = [
  {
    path: 'documents/:documentId',
    lazy: async () => ({ Component: (await import('#client/features/drafting/index.ts')).DraftingPage }),
  },
  {
    path: 'documents/:documentId/sign-off',
    lazy: async () => ({ Component: (await import('#client/features/sign-off/index.ts')).SignOffPage }),
  },
]

const PUBLIC: RouteObject[] = [
  { path: 'setup', lazy: async () => ({ Component: (await import('#client/features/setup/index.ts')).SetupPage }) },
  {
    path: 'sign-in',
    lazy: async () => ({ Component: (await import('#client/features/sign-in/index.ts')).SignInPage }),
  },
]

/** All addresses of the application; every feature is loaded when it is first opened. */
export function createRouter() {
  return createBrowserRouter([
    {
      errorElement: <CrashPage />,
      HydrateFallback: Skeleton,
      children: [
        ...PUBLIC,
        {
          Component: RequireSession,
          children: [{ Component: Frame, children: FRAMED }, ...FULL_WINDOW],
        },
      ],
    },
  ])
}
