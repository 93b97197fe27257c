import { type Passage, perPassage } from '../passage.ts'
import type { DocumentHit, DocumentRule, Hit, KindFacts, RuledDocument } from '../rule.ts'
import { isWithin, quotationsOf } from '../text.ts'
import { COLLOQUIAL_WORDS } from './colloquial-words.ts'
import { createPhraseFinder } from './guarded-phrases.ts'

/** What is spoken, and what tells of people, may be said as people speak. */
const SPOKEN_KINDS: ReadonlySet<string> = new Set(['领导讲话', '主持词', '调研报告', '汇报'])
const wordsIn = createPhraseFinder(COLLOQUIAL_WORDS)

/** Words of talk outside quotations: what somebody said is quoted as it was said. */
const talkIn = perPassage((passage: Passage): readonly Hit[] | null => {
  const talk = wordsIn(passage).filter(({ from }) => !isWithin(quotationsOf(passage), from))
  const hits = talk.map(({ from, to, right }) => ({ from, to, params: { right }, fix: { from, to, text: right } }))
  return hits.length === 0 ? null : hits
})

function* check({ kind, passages }: RuledDocument): Generator<DocumentHit> {
  if (SPOKEN_KINDS.has(kind.name)) return
  for (const passage of passages) {
    const talk = talkIn(passage)
    if (talk !== null) for (const hit of talk) yield { passage, ...hit }
  }
}

const NOTICE: KindFacts = { name: '通知', group: 'statutory', direction: 'downward' }
const SPEECH: KindFacts = { name: '领导讲话', group: 'office', direction: 'any' }

/** Words of talk in a document that is written. */
export const colloquial: DocumentRule = {
  id: 'NEG-WORD-COLLOQUIAL',
  scope: 'document',
  family: 'wording',
  severity: 'warn',
  name: '口语化用词',
  message: '“{{text}}”是口语，公文中宜用“{{right}}”。',
  source: '《党政机关公文处理工作条例》第十九条；实务',
  fixes: 'suggested',
  check,
  wrong: [
    '有的单位压根儿没有组织学习。',
    '个别干部老是迟到早退。',
    '资金啥时候到位还不清楚。',
    '昨儿召开的会议作了安排。',
    '问题蛮多，整改慢吞吞。',
  ].map((text) => ({ text, kind: NOTICE })),
  right: [
    ...['有的单位没有组织学习。', '老人说：“啥时候能修好？”', '古老是临江的特色。'].map((text) => ({
      text,
      kind: NOTICE,
    })),
    { text: '咱们都是一家人，有啥事说啥事。', kind: SPEECH },
  ],
}
