import { headingLevel } from '../../document/paragraph-kinds.ts'
import { type Passage, perPassage } from '../passage.ts'
import type { DocumentHit, DocumentRule, RuledDocument } from '../rule.ts'

/** A heading that says nothing by itself: short, without a mark. */
const BARE = /^\s*(?:[（(]?[一二三四五六七八九十\d]{1,3}[、.．）)]\s*)?[^，。；：！？、]{2,14}$/
const isBare = perPassage(({ runIn, text }: Passage) => !runIn && BARE.test(text))
/** Fewer headings do not tell what is usual. */
const FEWEST = 3

/** Headings of the first level, each with whether nothing stands below it. */
function* check({ passages }: RuledDocument): Generator<DocumentHit> {
  const end = passages.findIndex(({ kind }) => kind === 'attachmentLabel' || kind === 'attachmentNote')
  const text = end < 0 ? passages : passages.slice(0, end)
  const headings = text.flatMap((passage, index) =>
    passage.kind === 'heading1' ? [{ passage, next: text[index + 1] }] : [],
  )
  const empty = headings.filter(({ next }) => next !== undefined && headingLevel(next.kind) === 1)
  if (headings.length < FEWEST || empty.length * 2 >= headings.length) return
  for (const { passage } of empty) if (isBare(passage)) yield { passage, from: 0, to: passage.text.length }
}

/** A heading of the first level with nothing below it, in a document where text stands below the others. */
export const emptyHeading: DocumentRule = {
  id: 'NEG-STRUCTURE-EMPTY',
  scope: 'document',
  family: 'structure',
  severity: 'warn',
  name: '标题下没有内容',
  message: '标题“{{text}}”下没有内容，请补写或者删除。',
  source: '《党政机关公文处理工作条例》第二十条第四项；实务',
  fixes: 'none',
  check,
  wrong: [{ text: '一、总体要求\n坚持问题导向。\n二、重点任务\n强化督导。\n三、保障措施\n四、组织实施\n加强领导。' }],
  right: [
    { text: '一、总体要求\n坚持问题导向。\n二、重点任务\n强化督导。\n三、保障措施\n加强领导。' },
    { text: '一、市教育局\n二、市公安局\n三、市财政局\n请以上单位参加。' },
  ],
}
