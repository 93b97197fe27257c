import type { CSSProperties, ReactNode } from 'react'
import { classNames } from '#client/ui/class-names.ts'
import type { FlowRun } from '#shared/layout/flow.ts'
import { TYPE_AREA_WIDTH } from '#shared/layout/page-profile.ts'
import type { SetParagraph } from '#shared/layout/set-lines.ts'
import { pointsToTwips } from '#shared/layout/units.ts'
import { px, TWIPS_PER_PX } from './screen-units.ts'

interface SetLineProps {
  readonly set: SetParagraph
  readonly index: number
  /** Twips from the left edge of the type area and below its upper edge, or wherever the line is put. */
  readonly left: number
  readonly top: number
  readonly room?: number
  /** Shown in grey where the line has no text yet. */
  readonly placeholder?: string
}

/** One line that comes from the fields, where the layout has it: no text anybody writes, so it is drawn by itself. */
export function SetLine({ set, index, left, top, room = TYPE_AREA_WIDTH, placeholder = '' }: SetLineProps) {
  const { format } = set
  const line = set.lines[index]
  if (line === undefined) return null
  const start = index === 0 ? format.indentFirst : 0
  const x = format.indentLeft + start
  const width = room - x - format.indentRight
  const parts = partsOf(set, line)
  const isEmpty = parts.length === 0
  const style: CSSProperties = {
    left: px(left + x),
    top: px(top),
    width: px(width),
    height: px(set.lineHeight),
    lineHeight: `${px(set.lineHeight)}px`,
    fontSize: pointsToTwips(format.sizePt) / TWIPS_PER_PX,
    letterSpacing: `${format.spacing / TWIPS_PER_PX}px`,
    textAlign: format.align === 'distribute' ? 'justify' : format.align === 'justify' ? 'left' : format.align,
    textAlignLast: format.align === 'distribute' ? 'justify' : undefined,
  }
  const look = [`style-${set.paragraph.style}`, `font-${format.font}`, format.color === 'red' && 'is-red']
  return (
    <div className={classNames('set-line', ...look, isEmpty && 'is-empty')} style={style}>
      {isEmpty ? placeholder : parts.map((part) => <Part key={part.key} part={part} x={x} tabs={format.tabs} />)}
    </div>
  )
}

/** The text between two tabs. */
interface LinePart {
  readonly key: number
  readonly runs: readonly FlowRun[]
}

function partsOf({ paragraph }: SetParagraph, { from, to }: { from: number; to: number }): readonly LinePart[] {
  const parts: { key: number; runs: FlowRun[] }[] = [{ key: 0, runs: [] }]
  let at = 0
  for (const run of paragraph.runs) {
    const text = run.text.slice(Math.max(0, from - at), Math.max(0, to - at))
    at += run.text.length
    text.split('\t').forEach((piece, index) => {
      if (index > 0) parts.push({ key: parts.length, runs: [] })
      if (piece !== '') parts.at(-1)?.runs.push({ ...run, text: piece })
    })
  }
  return parts.length === 1 && parts[0]?.runs.length === 0 ? [] : parts
}

type Tabs = SetParagraph['format']['tabs']

function Part({ part: { key, runs }, x, tabs }: { readonly part: LinePart; readonly x: number; readonly tabs: Tabs }) {
  const tab = key === 0 ? undefined : tabs[key - 1]
  const text = runs.map((run) => <Run key={`${run.font}:${run.text}`} run={run} />)
  if (tab === undefined) return text
  const place = px(tab.at - x)
  const style: CSSProperties = tab.align === 'left' ? { left: place } : { right: `calc(100% - ${place}px)` }
  return (
    <span className="tabbed" style={style}>
      {text}
    </span>
  )
}

function Run({ run }: { readonly run: FlowRun }): ReactNode {
  return run.font === undefined ? run.text : <span className={`font-${run.font}`}>{run.text}</span>
}
