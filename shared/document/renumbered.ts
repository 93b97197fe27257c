import { fromChineseNumeral } from '../kernel/chinese-numerals.ts'
import type { DocumentJson } from './document-json.ts'
import { headingLevel } from './paragraph-kinds.ts'
import { recognisePrefix } from './recognise-prefix.ts'
import { inlineText, type SourceItem } from './source-text.ts'
import { documentView } from './view.ts'

/** A heading whose number in the source is not the one it has now. */
export interface Renumbered {
  readonly typed: string
  readonly computed: string
}

/**
 * Headings whose computed numbers differ from those of the source: something was left out there, counted twice, or a
 * paragraph was not recognised as a heading. Empty also when the two cannot be matched one by one.
 */
export function renumberedHeadings(items: readonly SourceItem[], body: DocumentJson): readonly Renumbered[] {
  const typed = items.flatMap(numberIn)
  const computed = documentView('', body, {}).blocks.flatMap((block) =>
    block.type === 'paragraph' && headingLevel(block.kind) !== null && block.number !== null ? [block.number] : [],
  )
  if (typed.length !== computed.length) return []
  return typed
    .map((number, index) => ({ typed: number, computed: computed[index] ?? '' }))
    .filter((pair) => valueOfNumber(pair.typed) !== valueOfNumber(pair.computed))
}

function numberIn(item: SourceItem): readonly string[] {
  if (item.type === 'block') return []
  if (item.number !== undefined) return [item.number]
  const text = inlineText(item.inline)
  const prefix = item.kind === undefined ? recognisePrefix(text) : null
  return prefix === null ? [] : [text.slice(0, prefix.length).trim()]
}

/** 三、 and （三） and 3. count the same; a number in a form of its own counts as nothing. */
function valueOfNumber(number: string): number | null {
  const plain = number.normalize('NFKC')
  const digits = /\d+/.exec(plain)?.[0]
  if (digits !== undefined) return Number(digits)
  return fromChineseNumeral(plain.replace(/[^一二三四五六七八九十百]/g, ''))
}
