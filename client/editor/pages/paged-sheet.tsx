import { type CSSProperties, memo, type ReactNode, useLayoutEffect, useRef } from 'react'
import { classNames } from '#client/ui/class-names.ts'
import type { DocumentFlow } from '#shared/layout/flow.ts'
import type { Page } from '#shared/layout/pages.ts'
import type { DrawnPages } from './draw-blocks.ts'
import { manuscriptGrid } from './manuscript-grid.ts'
import { Colophon, HeaderBlock, LetterFurniture, PageNumber } from './page-furniture.tsx'
import type { SheetBox } from './page-stack.ts'
import { RepeatedHead } from './repeated-head.tsx'
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
  const width = sheetsWidth(drawn)
  // Scaled as a whole: nothing moves from one line to another at any zoom. Sheets that lie across stand out on both sides.
  const style: CSSProperties = {
    ...{ width: PAGE_WIDTH_PX, height, transform: `scale(${zoom})` },
    marginLeft: (zoom * (width - PAGE_WIDTH_PX)) / 2,
    ...(drawn === null ? {} : manuscriptGrid(drawn.flow.profile)),
  }
  return (
    <div ref={useCentred(width * zoom)} className="sheets" style={{ width: width * zoom, height: height * zoom }}>
      <article className="sheet" lang="zh-CN" style={style}>
        {drawn?.pages.map((page, index) => (
          <Sheet
            // biome-ignore lint/suspicious/noArrayIndexKey: pages have nothing else that tells them apart
            key={index}
            {...{ page, index, flow: drawn.flow }}
            box={drawn.sheets[index] ?? NO_BOX}
          />
        ))}
        {children}
      </article>
    </div>
  )
}

/** Where a sheet would stand that is not there. */
export const NO_BOX: SheetBox = { top: 0, left: 0, width: PAGE_WIDTH_PX, height: 0 }

/** The width of the widest sheet, in pixels at 100 %. */
function sheetsWidth(drawn: DrawnPages | null): number {
  return Math.max(PAGE_WIDTH_PX, ...(drawn?.sheets.map(({ width }) => width) ?? []))
}

/** Keeps the middle of the sheets in the middle of a desk that is too narrow for those that lie across. */
function useCentred(width: number) {
  const sheets = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const desk = scrolledAround(sheets.current)
    if (desk === null) return
    const centre = () => {
      desk.scrollLeft = (desk.scrollWidth - desk.clientWidth) / 2
    }
    const observer = new ResizeObserver(centre)
    observer.observe(desk)
    if (width > 0) centre()
    return () => observer.disconnect()
  }, [width])
  return sheets
}

/** The element around that scrolls, or `null`. */
function scrolledAround(element: HTMLElement | null): HTMLElement | null {
  for (let around = element?.parentElement ?? null; around !== null; around = around.parentElement) {
    if (['auto', 'scroll'].includes(getComputedStyle(around).overflowX)) return around
  }
  return null
}

interface SheetProps {
  readonly page: Page
  readonly index: number
  readonly flow: DocumentFlow
  readonly box: SheetBox
}

/** A sheet with what the fields put on it. */
export function Sheet({ page, index, flow, box: { top, left, width, height } }: SheetProps) {
  return (
    <section className={classNames('page', page.orientation)} style={{ top, left, width, height }}>
      {index === 0 ? <LetterFurniture flow={flow} /> : null}
      {hasFields(page) ? <HeaderBlock page={page} profile={flow.profile} /> : null}
      {page.hasColophon ? <Colophon flow={flow} /> : null}
      <RepeatedHead page={page} profile={flow.profile} />
      {page.isNumbered ? (
        <KeptPageNumber index={page.number - 1} profile={flow.profile} orientation={page.orientation} />
      ) : null}
    </section>
  )
}

const KeptPageNumber = memo(PageNumber)

function hasFields({ atoms }: Page): boolean {
  return atoms.some(({ atom }) => atom.blockId === null)
}
