import { headingLevel } from '../../document/paragraph-kinds.ts'
import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'

/** A numbered paragraph longer than this is a sentence, not a heading. */
const LONGEST_HEADING = 35
const END_MARK = /[。；，、：;,:.]$/

function* check({ kind, runIn, text }: Passage): Generator<Hit> {
  if (headingLevel(kind) === null || runIn || text.length > LONGEST_HEADING || !END_MARK.test(text)) return
  yield { from: text.length - 1, to: text.length, fix: { from: text.length - 1, to: text.length, text: '' } }
}

/** A heading on a line of its own that ends with a mark. */
export const headingMark: PassageRule = {
  id: 'NEG-STRUCTURE-HEADING-MARK',
  scope: 'passage',
  family: 'structure',
  severity: 'warn',
  name: '独立成行的标题末尾有标点',
  message: '独立成行的标题末尾不用标点，应删除“{{text}}”。',
  source: '实务（GB/T 9704-2012 图例）',
  fixes: 'safe',
  check,
  wrong: [{ text: '一、选准主题，突出新意。' }],
  right: [{ text: '一、选准主题，突出新意' }, { text: '选准主题。' }],
}
