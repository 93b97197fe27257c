import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'

const TIME = '(?:\\d{4}年|\\d{1,2}月|\\d{1,2}日|目前|现在|今年|去年|本月|上月)'
/** 截止 takes 到 before a time, or ends a sentence; 截至 always takes a time. */
const WRONG = new RegExp(`截止(?=${TIME})`, 'g')
const WRONG_AFTER_TIME = /(?<=[年月日时分底])截至(?=[。；，]|$)/g

function* check({ text }: Passage): Generator<Hit> {
  for (const { from, to } of matchesOf(WRONG, text))
    yield { from, to, params: { right: '截至' }, fix: { from, to, text: '截至' } }
  for (const { from, to } of matchesOf(WRONG_AFTER_TIME, text))
    yield { from, to, params: { right: '截止' }, fix: { from, to, text: '截止' } }
}

/** 截止 where 截至 belongs, and the other way round. */
export const asOfDate: PassageRule = {
  id: 'NEG-WORD-AS-OF',
  scope: 'passage',
  reads: 'shadow',
  family: 'wording',
  severity: 'warn',
  name: '截止、截至混用',
  message: '此处应为“{{right}}”：“截至”后接时间，“截止”表示到期停止。',
  source: '《图书编校质量差错认定细则》第十二条；《现代汉语词典》',
  fixes: 'suggested',
  finds: [WRONG, WRONG_AFTER_TIME],
  check,
  wrong: [{ text: '截止2024年6月底，共办理36件' }, { text: '截止目前，全部完成' }, { text: '报名于3月5日截至。' }],
  right: [
    { text: '截至2024年6月底，共办理36件' },
    { text: '报名于3月5日截止。' },
    { text: '截止到2024年6月' },
    { text: '截止日期为3月5日' },
  ],
}
