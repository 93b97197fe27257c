import { Fragment } from 'react'
import { useMessages } from '#client/messages/index.ts'
import type { Atom } from '#shared/layout/atoms.ts'
import { type DocumentFlow, type FlowMarks, formatOf } from '#shared/layout/flow.ts'
import { GBT9704 } from '#shared/layout/gbt9704.ts'
import { LOWER_LETTER_RULE, upperLetterRule } from '#shared/layout/letterhead.ts'
import type { Orientation } from '#shared/layout/page-geometry.ts'
import {
  PAGE_HEIGHT,
  PAGE_WIDTH,
  type PageProfile,
  TYPE_AREA_BOTTOM,
  TYPE_AREA_WIDTH,
} from '#shared/layout/page-profile.ts'
import type { Page, PlacedAtom } from '#shared/layout/pages.ts'
import type { RuleBelow } from '#shared/layout/paragraph-format.ts'
import { setParagraph } from '#shared/layout/set-lines.ts'
import { mmToTwips, pointsToTwips } from '#shared/layout/units.ts'
import { px } from './screen-units.ts'
import { SetLine } from './set-line.tsx'

/** What the fields put on a page: the header block with its lines; nothing where there is none. */
export function HeaderBlock({ page, profile }: { readonly page: Page; readonly profile: PageProfile }) {
  const shown = page.atoms.filter(({ atom }) => atom.blockId === null && isShown(atom))
  if (shown.length === 0) return null
  return (
    <header className="header-block">
      {shown.map((placed) => (
        <FieldLine key={placed.top} placed={placed} profile={profile} />
      ))}
    </header>
  )
}

/** A mark without text still has its place, to say what belongs there. */
function isShown({ block }: Atom): boolean {
  if (block.type !== 'paragraph') return block.type === 'marks'
  return block.style === 'letterhead' || block.runs.some(({ text }) => text !== '')
}

function FieldLine({ placed: { atom, top }, profile }: { readonly placed: PlacedAtom; readonly profile: PageProfile }) {
  const { editor } = useMessages()
  if (atom.block.type === 'marks') return <Marks marks={atom.block} top={profile.marginTop + top} profile={profile} />
  if (atom.line === null) return null
  const { set, index } = atom.line
  const lineTop = profile.marginTop + top + (index === 0 ? set.spaceBefore : 0)
  const below = { top: lineTop + set.lineHeight, left: profile.marginLeft, width: TYPE_AREA_WIDTH }
  return (
    <>
      <SetLine
        set={set}
        index={index}
        left={profile.marginLeft}
        top={lineTop}
        placeholder={set.paragraph.style === 'letterhead' ? editor.paper.letterheadMissing : ''}
      />
      {set.format.rule === null ? null : <Rule rule={set.format.rule} below={below} />}
    </>
  )
}

interface Below {
  readonly top: number
  readonly left: number
  readonly width: number
}

/** The red line under the issuing number, or the double line of a letter. */
function Rule({ rule, below }: { readonly rule: RuleBelow; readonly below: Below }) {
  const thickness = px(pointsToTwips(rule.thickness / 8))
  const thin = rule.kind === 'single' ? 0 : thickness / 4
  return (
    <div
      className={`rule is-${rule.kind}`}
      style={{
        left: px(below.left),
        top: px(below.top + pointsToTwips(rule.space)),
        width: px(below.width),
        height: rule.kind === 'single' ? thickness : thickness + 2 * thin,
        borderTopWidth: rule.kind === 'thinThick' ? thin : thickness,
        borderBottomWidth: rule.kind === 'thickThin' ? thin : rule.kind === 'single' ? 0 : thickness,
      }}
    />
  )
}

interface MarksProps {
  readonly marks: FlowMarks
  readonly top: number
  readonly profile: PageProfile
}

/** The names of a joint issue above each other, 文件 beside their middle. */
function Marks({ marks, top, profile }: MarksProps) {
  const width = marks.columns.reduce((sum, column) => sum + column, 0)
  const left = profile.marginLeft + (TYPE_AREA_WIDTH - width) / 2
  const [nameWidth = 0, suffixWidth = 0] = marks.columns
  let at = top
  const lines = marks.names.map((name) => {
    const set = setParagraph(name, profile, nameWidth)
    at += set.spaceBefore
    const lineTop = at
    at += set.lineHeight
    return <SetLine key={lineTop} set={set} index={0} left={left} top={lineTop} room={nameWidth} />
  })
  if (marks.suffix === null) return lines
  const suffix = setParagraph(marks.suffix, profile, suffixWidth)
  const middle = (top + at - suffix.lineHeight) / 2
  return [
    ...lines,
    <SetLine key="suffix" set={suffix} index={0} left={left + nameWidth} top={middle} room={suffixWidth} />,
  ]
}

/** Mark and double lines of a letter's first page (10.1), which stand outside the type area. */
export function LetterFurniture({ flow }: { readonly flow: DocumentFlow }) {
  const { editor } = useMessages()
  const { letter } = flow.furniture
  if (letter === null) return null
  const set = setParagraph(letter.mark, flow.profile)
  const rule = upperLetterRule(formatOf(letter.mark).sizePt)
  const width = mmToTwips(GBT9704.letterLineWidth.value)
  const lines = { left: (PAGE_WIDTH - width) / 2, width }
  const lower = PAGE_HEIGHT - mmToTwips(GBT9704.letterLowerLineFromEdge.value)
  return (
    <header className="header-block">
      <SetLine
        set={set}
        index={0}
        left={flow.profile.marginLeft}
        top={letter.markDistance}
        placeholder={editor.paper.letterheadMissing}
      />
      <Rule rule={rule} below={{ ...lines, top: letter.markDistance + set.lineHeight }} />
      <Rule rule={LOWER_LETTER_RULE} below={{ ...lines, top: lower }} />
    </header>
  )
}

/** The colophon, its last line on the lower edge of the type area (7.4.1). */
export function Colophon({ flow }: { readonly flow: DocumentFlow }) {
  const { colophon, profile } = flow
  if (colophon === null) return null
  const { colophonThickLine, colophonThinLine } = GBT9704
  const thick = colophon.hasLines ? mmToTwips(colophonThickLine.value) : 0
  const thin = colophon.hasLines ? mmToTwips(colophonThinLine.value) : 0
  let text = 0
  const rows = colophon.rows.map((row, index) => {
    const set = setParagraph(row, profile)
    const top = text + (index === 0 ? 0 : thin)
    text = top + set.lines.length * set.lineHeight
    return { set, top }
  })
  const height = text + 2 * thick
  return (
    <footer
      className="colophon"
      style={{
        ...{ left: px(profile.marginLeft), width: px(TYPE_AREA_WIDTH) },
        ...{ top: px(TYPE_AREA_BOTTOM - height), height: px(height), borderWidth: `${px(thick)}px 0` },
      }}
    >
      {rows.map(({ set, top }) => (
        <Fragment key={top}>
          {top === 0 ? null : <div className="thin-line" style={{ top: px(top - thin), height: px(thin) }} />}
          {set.lines.map((line, index) => (
            <SetLine key={line.from} set={set} index={index} left={0} top={top + index * set.lineHeight} />
          ))}
        </Fragment>
      ))}
    </footer>
  )
}

interface PageNumberProps {
  readonly index: number
  readonly profile: PageProfile
  readonly orientation: Orientation
}

/** — 1 — with its dashes 7 mm under the type area, at the outer edge (7.5); on a page that lies across it lies so too. */
export function PageNumber({ index, profile, orientation }: PageNumberProps) {
  const em = pointsToTwips(GBT9704.pageNumberFontSize.value)
  const inner = GBT9704.pageNumberMargin.value * em
  const isOdd = index % 2 === 0
  const side = isOdd ? { right: px(profile.marginRight + inner) } : { left: px(profile.marginLeft + inner) }
  const top = px(TYPE_AREA_BOTTOM + mmToTwips(GBT9704.pageNumberGap.value) - em / 2)
  const number = (
    <div className="page-number" style={{ ...side, top, lineHeight: `${px(em)}px`, fontSize: px(em) }}>
      {`— ${index + 1} —`}
    </div>
  )
  return orientation === 'portrait' ? number : <div className="upright-page">{number}</div>
}
