import { headingLevel } from '../../document/paragraph-kinds.ts'
import type { Passage } from '../passage.ts'
import type { DocumentHit, DocumentRule, RuledDocument } from '../rule.ts'

/** A numbered paragraph longer than this is a sentence, not a heading. */
const LONGEST_HEADING = 35
const END_MARK = /[。；，、：;,:.]$/

/** Whether text stands below: points of a list end with marks, and another point or the end follows them. */
function isHeadingOf({ kind }: Passage, next: Passage | undefined): boolean {
  const [level, below] = [headingLevel(kind), next === undefined ? null : headingLevel(next.kind)]
  return level !== null && (next?.kind === 'body' || (below !== null && below > level))
}

/** Levels whose numbers stand before whole paragraphs, not before headings. */
function paragraphLevels(passages: readonly Passage[]): ReadonlySet<number | null> {
  const long = passages.filter(({ runIn, text }) => !runIn && text.length > LONGEST_HEADING)
  return new Set(long.map(({ kind }) => headingLevel(kind)))
}

/** Whether it follows a point of its own level at once that ends with a mark too: it is the last point of a list. */
function endsList({ kind }: Passage, before: Passage | undefined): boolean {
  if (before === undefined || !END_MARK.test(before.text)) return false
  return headingLevel(before.kind) !== null && headingLevel(before.kind) === headingLevel(kind)
}

function* check({ passages }: RuledDocument): Generator<DocumentHit> {
  const listed = paragraphLevels(passages)
  for (const [index, passage] of passages.entries()) {
    const { kind, runIn, text } = passage
    if (runIn || !END_MARK.test(text) || listed.has(headingLevel(kind))) continue
    if (!isHeadingOf(passage, passages[index + 1]) || endsList(passage, passages[index - 1])) continue
    yield { passage, from: text.length - 1, to: text.length, fix: { from: text.length - 1, to: text.length, text: '' } }
  }
}

/** A heading on a line of its own that ends with a mark. */
export const headingMark: DocumentRule = {
  id: 'NEG-STRUCTURE-HEADING-MARK',
  scope: 'document',
  family: 'structure',
  severity: 'warn',
  name: '独立成行的标题末尾有标点',
  message: '独立成行的标题末尾不用标点，应删除“{{text}}”。',
  source: '实务（GB/T 9704-2012 图例）',
  fixes: 'safe',
  check,
  wrong: [{ text: '一、选准主题，突出新意。\n要围绕中心开展调研。' }, { text: '一、提高站位；\n（一）加强学习' }],
  right: [
    { text: '一、选准主题，突出新意' },
    { text: '选准主题。' },
    { text: '1.各县（市、区）委办公室主任；\n2.市直各部门办公室主任。' },
    { text: '（一）实事求是。不得虚报进度。\n（二）食宿一律按标准缴费。\n联系人：李明' },
    { text: '（一）严禁吸烟；\n（二）严禁野炊。\n确需用火的，应当经批准。' },
  ],
}
