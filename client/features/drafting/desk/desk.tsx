import type { Editor } from '@tiptap/core'
import { type MouseEvent, useEffect, useMemo, useRef } from 'react'
import { markCurrent, PaperView, threadPlace } from '#client/editor/index.ts'
import { useThreads } from '#client/features/comments/index.ts'
import { useMessages } from '#client/messages/index.ts'
import { classNames } from '#client/ui/class-names.ts'
import { Skeleton } from '#client/ui/skeleton.tsx'
import type { DocumentContent } from '#shared/api/documents.ts'
import type { DocumentJson } from '#shared/document/document-json.ts'
import { documentView } from '#shared/document/view.ts'
import { useDrafting } from '../drafting-context.ts'
import { VersionView } from '../versions/version-view.tsx'
import styles from './desk.module.css'
import { LiveText } from './live-text.tsx'
import type { Zoom } from './use-zoom.ts'

interface DeskProps {
  readonly stored: DocumentContent | null
  readonly zoom: Zoom
  /** Whether the pages show the grid of manuscript paper. */
  readonly hasGrid: boolean
  readonly onEditor: (editor: Editor | null) => void
}

/** The desk with the paper on it: the stored text for reading, then the live one; or a version that is looked at. */
export function Desk({ stored, zoom, hasGrid, onEditor }: DeskProps) {
  const { connection, editor, viewedVersion, activeThread, activateThread, openTab } = useDrafting()
  const desk = useRef<HTMLDivElement>(null)
  useEffect(() => zoom.watchDesk(desk.current), [zoom.watchDesk])
  useShowThread(desk, activeThread)

  const onClick = (event: MouseEvent) => {
    const finding = event.target instanceof Element ? event.target.closest('[data-finding]') : null
    const place = event.target instanceof Element ? event.target.closest('[data-thread]') : null
    if (place !== null) {
      activateThread(place.getAttribute('data-thread'))
      openTab('comments')
    } else if (finding !== null && editor !== null) {
      const key = finding.getAttribute('data-finding')
      afterCursor(() => markCurrent(editor.view, key))
      openTab('checks')
    } else if (event.target instanceof Element && event.target.closest('.header-block, .colophon') !== null) {
      openTab('fields')
    }
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: threads and fields are reached by key in the panel
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above
    <div ref={desk} className={classNames(styles.desk, hasGrid && 'shows-grid')} onClick={onClick}>
      <ThreadStyles activeThread={activeThread} />
      {viewedVersion === null ? null : <VersionView versionId={viewedVersion} zoom={zoom.value} />}
      <div className={viewedVersion === null ? styles.paper : styles.hidden}>
        {connection.isReady ? (
          <LiveText zoom={zoom.value} onEditor={onEditor} />
        ) : (
          <StoredText stored={stored} zoom={zoom.value} />
        )}
      </div>
    </div>
  )
}

/**
 * Does something once the editor knows where the cursor is that a click has set: the browser tells it a frame later, and
 * a change of its state before would put the cursor back.
 */
function afterCursor(act: () => void): void {
  requestAnimationFrame(() => setTimeout(act))
}

/** The text as it was stored, to read while the connection is made; never an empty editor. */
function StoredText({ stored, zoom }: { readonly stored: DocumentContent | null; readonly zoom: number }) {
  const { drafting } = useMessages()
  const { document, fields } = useDrafting()
  const view = useMemo(
    () => (stored === null ? null : documentView(stored.documentKind, stored.body as DocumentJson, fields)),
    [stored, fields],
  )
  if (view === null) return <Skeleton lines={20} label={drafting.opening} />
  return <PaperView view={view} template={document.template} zoom={zoom} />
}

/** Rules instead of decorations: showing and resolving threads costs the editor nothing. */
function ThreadStyles({ activeThread }: { readonly activeThread: string | null }) {
  const { document } = useDrafting()
  const { resolved } = useThreads(document.id)
  const placeOf = (threadId: string) => `.sheet [data-thread="${CSS.escape(threadId)}"]`
  const quiet = resolved.map(({ id }) => `${placeOf(id)}{background:none;border-bottom:0;cursor:inherit}`)
  const active = activeThread === null ? '' : `${placeOf(activeThread)}{background:#ffe08a;border-bottom-color:#b98600}`
  return <style>{[...quiet, active].join('')}</style>
}

function useShowThread(desk: { readonly current: HTMLElement | null }, threadId: string | null): void {
  useEffect(() => {
    if (threadId === null) return
    const place = threadPlace(desk.current, threadId)
    if (place === null || isInSight(place, desk.current)) return
    place.scrollIntoView({ block: 'center' })
  }, [desk, threadId])
}

function isInSight(place: Element, desk: HTMLElement | null): boolean {
  const [inner, outer] = [place.getBoundingClientRect(), desk?.getBoundingClientRect()]
  return outer !== undefined && inner.top >= outer.top && inner.bottom <= outer.bottom
}
