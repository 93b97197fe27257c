import { lazy, Suspense, useMemo } from 'react'
import { Skeleton } from '#client/ui/skeleton.tsx'
import { documentView } from '#shared/document/view.ts'
import { bodyJson } from '#shared/document/yjs.ts'
import { useDrafting } from './drafting-context.ts'
import styles from './side-panel.module.css'

const SignOffSheet = lazy(async () => ({
  default: (await import('#client/features/sign-off/index.ts')).SignOffSheet,
}))

/** The sign-off sheet (发文处理单) of the document as it stands. */
export function SheetPanel() {
  const { document, session, fields } = useDrafting()
  const view = useMemo(
    () => documentView(document.kind, bodyJson(session.doc), fields),
    [document.kind, session, fields],
  )
  return (
    <div className={styles.sheet}>
      <Suspense fallback={<Skeleton lines={10} />}>
        <SignOffSheet document={document} view={view} />
      </Suspense>
    </div>
  )
}
