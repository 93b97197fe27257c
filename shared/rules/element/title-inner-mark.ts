import { type Passage, perPassage } from '../passage.ts'
import type { DocumentHit, DocumentRule, RuledDocument } from '../rule.ts'
import { isWithin, matchesOf, quotationsOf, type Range } from '../text.ts'

const INNER = /[，。；：！？](?=.)/g

const marksOf = perPassage((passage: Passage): readonly Range[] =>
  [...matchesOf(INNER, passage.text)].filter(({ from }) => !isWithin(quotationsOf(passage), from)),
)

function* check({ kind, passages }: RuledDocument): Generator<DocumentHit> {
  if (kind.group !== 'statutory') return
  for (const passage of passages) {
    if (passage.kind === 'title') for (const { from, to } of marksOf(passage)) yield { passage, from, to }
  }
}

/** Marks inside the title of a statutory document, where only title marks, quotation marks and 、 are usual. */
export const titleInnerMark: DocumentRule = {
  id: 'NEG-TITLE-MARK',
  scope: 'document',
  family: 'element',
  severity: 'warn',
  name: '公文标题中用标点',
  message: '公文标题除法规、规章名称加书名号外，一般不用“{{text}}”。',
  source: '实务（沿用2000年《国家行政机关公文处理办法》第十条）',
  fixes: 'none',
  check,
  wrong: [{ text: 'title|关于加强督查，推动落实的通知' }],
  right: [
    { text: 'title|关于印发《督查办法》的通知' },
    { text: 'title|关于元旦、春节期间值班工作的通知' },
    { text: 'title|抓早，抓小', kind: { name: '讲话', group: 'office', direction: 'any' } },
  ],
}
