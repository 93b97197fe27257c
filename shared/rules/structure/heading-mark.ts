import { headingLevel } from '../../document/paragraph-kinds.ts'
import { type Passage, perPassage } from '../passage.ts'
import type { DocumentHit, DocumentRule, RuledDocument } from '../rule.ts'

/** A numbered paragraph longer than this is a sentence, not a heading. */
const LONGEST_HEADING = 35
/** 三、议程：1.观摩；2.交流。: the number stands before a paragraph. */
const SAYS_MORE = /[：:；;]/
/** What is decided in a reply or in minutes, one sentence each: 一、同意设立。 */
const DECIDES =
  /^\s*(?:[（(]?[一二三四五六七八九十\d]{1,3}[、.）)])?\s*(?:会议)?(?:原则上?)?(?:同意|批准|核准|不同意|任命|免去|授予|撤销)/
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

/** Whether it ends with a mark and says no more than a heading does. */
const isMarked = perPassage(
  ({ runIn, text }: Passage) =>
    !runIn && END_MARK.test(text) && !DECIDES.test(text) && !SAYS_MORE.test(text.slice(0, -1)),
)

function* marksOf(passages: readonly Passage[], isOfFirst: boolean): Generator<DocumentHit> {
  const listed = paragraphLevels(passages)
  for (const [index, passage] of passages.entries()) {
    const { kind, text } = passage
    if (!isMarked(passage) || (kind === 'heading1') !== isOfFirst || listed.has(headingLevel(kind))) continue
    if (!isHeadingOf(passage, passages[index + 1]) || endsList(passage, passages[index - 1])) continue
    yield { passage, from: text.length - 1, to: text.length, fix: { from: text.length - 1, to: text.length, text: '' } }
  }
}

const SOURCE = 'GB/T 15834-2011 附录B.4；GB/T 9704-2012 图例'

/** A heading of the first level that ends with a mark. */
export const headingMark: DocumentRule = {
  id: 'NEG-STRUCTURE-HEADING-MARK',
  scope: 'document',
  family: 'structure',
  severity: 'block',
  name: '一级标题末尾有标点',
  message: '独立成行的标题末尾不用标点，应删除“{{text}}”。',
  source: SOURCE,
  fixes: 'safe',
  check: ({ passages }: RuledDocument) => marksOf(passages, true),
  wrong: [{ text: '一、选准主题，突出新意。\n要围绕中心开展调研。' }, { text: '一、提高站位；\n（一）加强学习' }],
  right: [
    { text: '一、选准主题，突出新意' },
    { text: '选准主题。' },
    { text: '一、议程：1.观摩；2.交流。\n请按时参会。' },
    { text: '一、同意设立。\n二、抓好落实。\n此复。' },
    { text: '一、同意设立。\n此复。' },
  ],
}

/** A heading of a lower level on a line of its own that ends with a mark. */
export const subheadingMark: DocumentRule = {
  id: 'NEG-STRUCTURE-SUBHEADING-MARK',
  scope: 'document',
  family: 'structure',
  severity: 'warn',
  name: '独立成行的下级标题末尾有标点',
  message: '独立成行的标题末尾不用标点，应删除“{{text}}”。',
  source: SOURCE,
  fixes: 'safe',
  check: ({ passages }: RuledDocument) => marksOf(passages, false),
  wrong: [{ text: '一、总体要求\n（一）指导思想。\n以新发展理念为指导。\n（二）基本原则' }],
  right: [
    { text: '一、选准主题，突出新意' },
    { text: '选准主题。' },
    { text: '1.各县（市、区）委办公室主任；\n2.市直各部门办公室主任。' },
    { text: '（一）实事求是。不得虚报进度。\n（二）食宿一律按标准缴费。\n联系人：李明' },
    { text: '（一）严禁吸烟；\n（二）严禁野炊。\n确需用火的，应当经批准。' },
  ],
}
