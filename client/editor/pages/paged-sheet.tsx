import { type CSSProperties, memo, type ReactNode } from 'react'
import type { DocumentFlow } from '#shared/layout/flow.ts'
import type { Page } from '#shared/layout/pages.ts'
import type { DrawnPages } from './draw-blocks.ts'
import { Colophon, HeaderBlock, LetterFurniture, PageNumber } from './page-furniture.tsx'
import type { SheetBox } from './page-stack.ts'
import { PAGE_WIDTH_PX } from './screen-units.ts'
import '../paper/paper.css'
import './pages.css'

interface PagedSheetProps {
  /** `null` while there is nothing to show yet: an empty first sheet. */
  readonly drawn: DrawnPages | null
  /** 1 is the true size of A4. */
  readonly zoom?: number | undefined
  /** The text, which is drawn over the sheets. */
  readonly children: ReactNode
}

/** Sheets of paper one below the other, with what the fields put on them, and a text over them. */
export function PagedSheet({ drawn, zoom = 1, children }: PagedSheetProps) {
  const last = drawn?.sheets.at(-1)
  const height = last === undefined ? 0 : last.top + last.height
  // Scaled as a whole: nothing moves from one line to another at any zoom.
  const style: CSSProperties = { width: PAGE_WIDTH_PX, height, transform: `scale(${zoom})` }
  return (
    <div className="sheets" style={{ width: PAGE_WIDTH_PX * zoom, height: height * zoom }}>
      <article className="sheet" lang="zh-CN" style={style}>
        {drawn?.pages.map((page, index) => (
          <Sheet
            // biome-ignore lint/suspicious/noArrayIndexKey: pages have nothing else that tells them apart
            key={index}
            {...{ page, index, flow: drawn.flow }}
            top={drawn.sheets[index]?.top ?? 0}
            height={drawn.sheets[index]?.height ?? 0}
          />
        ))}
        {children}
      </article>
    </div>
  )
}

interface SheetProps extends SheetBox {
  readonly page: Page
  readonly index: number
  readonly flow: DocumentFlow
}

/** A sheet with what the fields put on it. */
export function Sheet({ page, index, flow, top, height }: SheetProps) {
  return (
    <section className="page" style={{ top, height }}>
      {index === 0 ? <LetterFurniture flow={flow} /> : null}
      {hasFields(page) ? <HeaderBlock page={page} profile={flow.profile} /> : null}
      {page.hasColophon ? <Colophon flow={flow} /> : null}
      {page.isNumbered ? <KeptPageNumber index={index} profile={flow.profile} /> : null}
    </section>
  )
}

const KeptPageNumber = memo(PageNumber)

function hasFields({ atoms }: Page): boolean {
  return atoms.some(({ atom }) => atom.blockId === null)
}
