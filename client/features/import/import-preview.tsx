import { useQuery } from '@tanstack/react-query'
import { useMemo, useRef, useState } from 'react'
// Not through the index of the editor: nothing is written here.
import { PaperView } from '#client/editor/paper/paper-view.tsx'
import { useFittingZoom } from '#client/editor/paper/use-fitting-zoom.ts'
import { fill, useMessages } from '#client/messages/index.ts'
import type { ImportPreview } from '#shared/api/import.ts'
import type { DocumentJson } from '#shared/document/document-json.ts'
import type { Fields } from '#shared/document/fields.ts'
import { placeParagraphs } from '#shared/document/place-paragraphs.ts'
import { documentView } from '#shared/document/view.ts'
import type { Template } from '#shared/templates/template-schema.ts'
import { CleaningSwitches } from './cleaning-switches.tsx'
import { ImportForm } from './import-form.tsx'
import { ImportNotices } from './import-notices.tsx'
import styles from './import-page.module.css'
import { importQuery, stepsDone } from './use-import.ts'

interface ImportPreviewProps {
  readonly first: ImportPreview
  readonly templates: readonly Template[]
}

/** The words of the file beside the document that would become of them, and what can still be decided. */
export function ImportPreviewPanes({ first, templates }: ImportPreviewProps) {
  const { importing } = useMessages()
  const [steps, setSteps] = useState(() => stepsDone(first))
  const [kind, setKind] = useState(first.kind ?? '')
  const [title, setTitle] = useState(first.title)
  const preview = useQuery(importQuery(first, steps)).data ?? first
  const template = templates.find((candidate) => candidate.kind === kind) ?? templates[0]
  return (
    <div className={styles.panes}>
      <aside className={styles.side}>
        <ImportForm {...{ first, templates, steps, kind, title }} onKind={setKind} onTitle={setTitle} />
        <CleaningSwitches cleaning={preview.cleaning} steps={steps} onChange={setSteps} />
        <ImportNotices preview={preview} />
      </aside>
      <section className={styles.pane} aria-label={importing.original}>
        <h2 className={styles.paneTitle}>
          {importing.original}
          <span className={styles.faint}>{fill(importing.originalNote, { count: preview.original.length })}</span>
        </h2>
        <pre className={styles.original}>{preview.original.join('\n')}</pre>
      </section>
      <section className={styles.pane} aria-label={importing.recognised}>
        <h2 className={styles.paneTitle}>{importing.recognised}</h2>
        {template === undefined ? null : <Paper preview={preview} template={template} title={title} />}
      </section>
    </div>
  )
}

interface PaperProps {
  readonly preview: ImportPreview
  readonly template: Template
  readonly title: string
}

function Paper({ preview, template, title }: PaperProps) {
  const pane = useRef<HTMLDivElement>(null)
  const view = useMemo(() => {
    const body = preview.content.body as unknown as DocumentJson
    const hasOwnTitle = title === '' || title === preview.title
    const titled = hasOwnTitle ? body : placeParagraphs(body, 'title', [title])
    return documentView(template.kind, titled, preview.content.fields as Fields)
  }, [preview, template, title])
  const zoom = useFittingZoom(pane)
  return (
    <div ref={pane} className={styles.paper}>
      <PaperView view={view} template={template} zoom={zoom} />
    </div>
  )
}
