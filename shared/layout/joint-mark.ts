import { type Fields, fieldList } from '../document/fields.ts'
import { type FlowMarks, type FlowParagraph, layoutParagraph } from './flow.ts'
import { GBT9704 } from './gbt9704.ts'
import { letterheadText } from './header-texts.ts'
import { letterheadLine, letterheadSize } from './letterhead.ts'
import { pointsToTwips } from './units.ts'

/** 文件 after the names of the issuing bodies. */
const SUFFIX = '文件'
/** Free room between the names and 文件, of the size of the mark. */
const SUFFIX_GAP_EM = 0.5
/** Word processors round the widths of cells; without slack the longest name would break. */
const NAME_SLACK_EM = 0.25
const { jointMarkGap, jointMarkSmallest } = GBT9704

/** The bodies of a joint issue, the host first; `null` where one body issues alone. */
export interface JointIssue {
  readonly names: readonly string[]
  readonly suffix: string
}

/** Reads the bodies of a joint issue from the form: the host as its letterhead names it, then the others. */
export function jointIssueOf(fields: Fields): JointIssue | null {
  const others = fieldList(fields, 'jointAuthorities').filter((name) => name.trim() !== '')
  const host = letterheadText(fields, 'document')
  if (others.length === 0 || host === '') return null
  const hasSuffix = host.endsWith(SUFFIX)
  return { names: [hasSuffix ? host.slice(0, -SUFFIX.length) : host, ...others], suffix: hasSuffix ? SUFFIX : '' }
}

/**
 * Size in points in which all names fit into the height that is left above the text of the first page, or `null` where
 * they would be smaller than the text: then the mark of the host stands alone, as 7.2.4 allows.
 */
export function jointMarkSize({ names, suffix }: JointIssue, roomTwips: number): number | null {
  const widest = '文'.repeat(longestOf(names)) + (suffix === '' ? '' : `${suffix}　`)
  const rows = names.length + (names.length - 1) * jointMarkGap.value
  const high = Math.floor((roomTwips / pointsToTwips(1) / rows) * 2) / 2
  const size = Math.min(letterheadSize(widest), high)
  return size < jointMarkSmallest.value ? null : size
}

/** The names one below the other, spread over one width, with 文件 at the right, centred on them. */
export function jointMark({ names, suffix }: JointIssue, sizePt: number): FlowMarks {
  const em = pointsToTwips(sizePt)
  const set = (text: string, changes: FlowParagraph['changes']) =>
    layoutParagraph('letterhead', text, { sizePt, line: letterheadLine(sizePt), ...changes })
  const nameWidth = Math.round((longestOf(names) + NAME_SLACK_EM) * em)
  return {
    type: 'marks',
    names: names.map((name, index) =>
      set(name, { align: 'distribute', spaceBefore: index === 0 ? 0 : Math.round(jointMarkGap.value * em) }),
    ),
    suffix: suffix === '' ? null : set(suffix, { align: 'right' }),
    columns: suffix === '' ? [nameWidth] : [nameWidth, Math.round((suffix.length + SUFFIX_GAP_EM) * em)],
  }
}

function longestOf(names: readonly string[]): number {
  return Math.max(...names.map((name) => [...name].length))
}
