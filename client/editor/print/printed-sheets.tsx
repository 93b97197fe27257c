import { type CSSProperties, useMemo } from 'react'
import type { BlockView, DocumentView } from '#shared/document/view.ts'
import type { Page } from '#shared/layout/pages.ts'
import type { Template } from '#shared/templates/template-schema.ts'
import { type DrawnPages, drawPages } from '../pages/draw-blocks.ts'
import type { SheetBox } from '../pages/page-stack.ts'
import { NO_BOX, Sheet } from '../pages/paged-sheet.tsx'
import { PaperBlocks } from '../paper/paper-blocks.tsx'
import { PAPER_DRAWING } from '../paper/paper-drawing.ts'
import './print.css'

interface PrintedSheetsProps {
  readonly view: DocumentView
  readonly template: Template
}

/** The size every sheet is printed on: A4 to its edges, the margins are part of what is drawn (5.1). */
const PAPER = '@page { size: A4; margin: 0 }'

/** A document for the printer: each page of the layout on a sheet of its own, and nothing else. */
export function PrintedSheets({ view, template }: PrintedSheetsProps) {
  const drawn = useMemo(() => drawPages(view, { ...PAPER_DRAWING, template }), [view, template])
  return (
    <>
      <style>{PAPER}</style>
      {drawn.pages.map((page, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: pages have nothing else that tells them apart
        <article key={index} className="sheet printed-sheet" lang="zh-CN">
          <div className="printed-page" style={turnedOnPaper(page, drawn.sheets[index])}>
            <Sheet {...{ page, index, flow: drawn.flow }} box={{ ...(drawn.sheets[index] ?? NO_BOX), top: 0 }} />
            <PageText blocks={view.blocks} {...{ drawn, index }} />
          </div>
        </article>
      ))}
    </>
  )
}

/**
 * A page that lies across is printed upright like all others, its head at the left edge: the document is bound as one,
 * and the number comes to stand at the foot (8).
 */
function turnedOnPaper({ orientation }: Page, box: SheetBox = NO_BOX): CSSProperties | undefined {
  if (orientation === 'portrait') return undefined
  return { transform: `translateY(297mm) rotate(-90deg) translateX(${-box.left}px)` }
}

interface PageTextProps {
  readonly blocks: readonly BlockView[]
  readonly drawn: DrawnPages
  readonly index: number
}

/** The blocks that have a part on a page, where they stand in the stack of all sheets, with this sheet in sight. */
function PageText({ blocks, drawn, index }: PageTextProps) {
  const own = blocks.filter(({ id }) => isOnPage(drawn.places.get(id), index))
  const [first] = own
  if (first === undefined) return null
  const stackTop = -(drawn.sheets[index]?.top ?? 0)
  return (
    <div className="sheet-text" style={{ marginTop: stackTop, paddingTop: drawn.tops.get(first.id) }}>
      <PaperBlocks blocks={own} drawn={drawn} activeThread={null} onlyPage={index} />
    </div>
  )
}

function isOnPage(place: ReturnType<DrawnPages['places']['get']>, index: number): boolean {
  const rows = (place?.rows ?? []).flatMap(({ parts }) => parts)
  return [...(place?.lines ?? []), ...rows].some(({ page }) => page === index)
}
