import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'

/** The short name of a five-year plan stands in quotation marks: it is read as a number without them. */
const BARE_PLAN =
  /(?<![“"第\d一二三四五六七八九])十[一二三四五六]五(?=规划|时期|期间|开局|收官|以来|末|初|发展|建议|纲要|工作)/g

function* check({ text }: Passage): Generator<Hit> {
  for (const { from, to, 0: plan } of matchesOf(BARE_PLAN, text))
    yield { from, to, params: { right: `“${plan}”` }, fix: { from, to, text: `“${plan}”` } }
}

/** 十五五规划 without quotation marks. */
export const planQuotes: PassageRule = {
  id: 'NEG-PUNCT-PLAN',
  scope: 'passage',
  family: 'punctuation',
  severity: 'warn',
  name: '五年规划简称缺引号',
  message: '“{{text}}”是简称，一般加引号，写作{{right}}。',
  source: '实务',
  fixes: 'suggested',
  finds: [BARE_PLAN],
  check,
  wrong: [{ text: '以十五五规划开局为契机' }, { text: '十四五期间' }],
  right: [{ text: '以“十五五”规划开局为契机' }, { text: '第十五五年规划' }, { text: '二十五五' }],
}
