import { useEffect, useMemo, useRef } from 'react'
import type { DocumentView } from '#shared/document/view.ts'
import type { Template } from '#shared/templates/template-schema.ts'
import { drawPages } from '../pages/draw-blocks.ts'
import { PagedSheet } from '../pages/paged-sheet.tsx'
import { Printable } from '../print/printable.tsx'
import { PaperBlocks } from './paper-blocks.tsx'
import { PAPER_DRAWING } from './paper-drawing.ts'
import { threadPlace } from './thread-place.ts'

interface PaperViewProps {
  readonly view: DocumentView
  readonly template: Template
  /** 1 is the true size of A4. */
  readonly zoom?: number | undefined
  /** The comment thread whose place in the text is shown and scrolled to. */
  readonly highlightThread?: string | null
  /** Called with the id of the thread whose text was clicked. */
  readonly onThreadClick?: (threadId: string) => void
}

/** A document on paper, for reading only: before the live text is there, for versions, and for signing. */
export function PaperView({ view, template, zoom, highlightThread = null, onThreadClick }: PaperViewProps) {
  const text = useRef<HTMLDivElement>(null)

  useEffect(() => {
    if (highlightThread === null) return
    threadPlace(text.current, highlightThread)?.scrollIntoView({ block: 'center' })
  }, [highlightThread])

  const drawn = useMemo(() => drawPages(view, { ...PAPER_DRAWING, template }), [view, template])
  return (
    <PagedSheet drawn={drawn} zoom={zoom}>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: every thread is reached by key in the list of comments */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: see above */}
      <div
        className="sheet-text"
        ref={text}
        onClick={(event) => {
          const place = (event.target as Element).closest('[data-thread]')
          if (place !== null) onThreadClick?.(place.getAttribute('data-thread') ?? '')
        }}
      >
        <PaperBlocks blocks={view.blocks} {...{ drawn, activeThread: highlightThread }} />
      </div>
      <Printable read={() => view} template={template} />
    </PagedSheet>
  )
}
