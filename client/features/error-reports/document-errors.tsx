import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link } from 'react-router'
import { fill, useMessages } from '#client/messages/index.ts'
import { documentErrorsPath } from '#client/paths/document-paths.ts'
import { Button } from '#client/ui/button.tsx'
import type { DocumentDetail } from '#shared/api/documents.ts'
import { SIGNED_STAGES } from '#shared/permissions/document-access.ts'
import { documentErrorsQuery } from './queries.ts'
import { ReportDialog } from './report-dialog.tsx'

/** What the page of a signed document says of its errors: those that are known, and the way to register one. */
export function DocumentErrors({ document }: { readonly document: DocumentDetail }) {
  if (!SIGNED_STAGES.includes(document.stage)) return null
  return (
    <>
      <KnownErrors documentId={document.id} />
      {document.actions.includes('reportError') ? <ReportError document={document} /> : null}
    </>
  )
}

function KnownErrors({ documentId }: { readonly documentId: string }) {
  const { known } = useMessages().errorReports.form
  const total = useQuery(documentErrorsQuery(documentId)).data?.total ?? 0
  if (total === 0) return null
  return <Link to={documentErrorsPath(documentId)}>{fill(known, { count: total })}</Link>
}

/** Errors outside of the paragraphs, such as a wrong recipient, have nothing to select. */
function ReportError({ document }: { readonly document: DocumentDetail }) {
  const { form } = useMessages().errorReports
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button title={form.openHint} onClick={() => setOpen(true)}>
        {form.open}
      </Button>
      {isOpen ? (
        <ReportDialog document={document} place={{ anchor: null, quote: '' }} onClose={() => setOpen(false)} />
      ) : null}
    </>
  )
}
