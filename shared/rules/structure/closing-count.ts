import { COUNT, countOf } from '../count-words.ts'
import { type Passage, perPassage } from '../passage.ts'
import type { DocumentHit, DocumentRule, RuledDocument } from '../rule.ts'
import type { Range } from '../text.ts'

interface Closing extends Range {
  readonly count: number
}

/** 以上三点意见，请认真贯彻 after the headings it sums up. */
const CLOSING = new RegExp(
  `^\\s*(?:以上|上述|这)(${COUNT})(?:个方面|点|条|项)(?:意见|要求|工作|任务|建议|措施|内容|问题|体会)?`,
)

const closingOf = perPassage(({ text }: Passage): Closing | null => {
  const match = CLOSING.exec(text)
  return match === null ? null : { from: 0, to: match[0].length, count: countOf(match[1] ?? '') }
})

/** How many headings of each level stand in the last part above a place. */
function countsAbove(passages: readonly Passage[]): readonly number[] {
  const headings = passages.filter(({ kind }) => kind === 'heading1' || kind === 'heading2' || kind === 'heading3')
  const first = headings.filter(({ kind }) => kind === 'heading1').length
  const lastFirst = headings.findLastIndex(({ kind }) => kind === 'heading1')
  const second = headings.slice(lastFirst + 1).filter(({ kind }) => kind === 'heading2').length
  const lastSecond = headings.findLastIndex(({ kind }) => kind === 'heading2')
  const third = headings.slice(Math.max(lastFirst, lastSecond) + 1).length
  return [first, second, third].filter((count) => count > 1)
}

/** A series within the paragraph right above is what it may sum up as well. */
const SERIES = /[二三四五六]是|第[二三四五]，|[（(]2[）)]|②/

function* check({ passages }: RuledDocument): Generator<DocumentHit> {
  for (const [index, passage] of passages.entries()) {
    const closing = passage.kind === 'body' ? closingOf(passage) : null
    if (closing === null || SERIES.test(passages[index - 1]?.text ?? '')) continue
    const counts = countsAbove(passages.slice(0, index))
    const [count] = counts
    if (count === undefined || counts.includes(closing.count)) continue
    yield { passage, from: closing.from, to: closing.to, params: { announced: closing.count, count } }
  }
}

/** "The above three points" after two headings. */
export const closingCount: DocumentRule = {
  id: 'NEG-STRUCTURE-CLOSING-COUNT',
  scope: 'document',
  family: 'structure',
  severity: 'block',
  name: '“以上几点”与上文条数不符',
  message: '文中说有{{announced}}项，上文有{{count}}项，请核对。',
  source: '《党政机关公文处理工作条例》第二十条第四项（数字准确）',
  fixes: 'none',
  check,
  wrong: [{ text: '一、提高认识\n抓学习。\n二、狠抓落实\n抓督查。\n以上三点意见，请认真贯彻。' }],
  right: [
    { text: '一、提高认识\n抓学习。\n二、狠抓落实\n抓督查。\n以上两点意见，请认真贯彻。' },
    { text: '以上三点意见，请认真贯彻。' },
  ],
}
