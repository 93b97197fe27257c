import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'

/** A colon opens what stands up to the end of its sentence; times, lists of data and quotations have colons of their own. */
const TWICE = /(?<![时间点期话址人位系\d])：([^：。！？；\n“”《》（）\d]{1,40})：(?![“\d])/g
const LABELS = /(?:时间|地点|联系人|电话|联系电话|主题|对象|单位|地址|出席|列席|请假|主持|参会人员|邮箱)$/

function* check({ text }: Passage): Generator<Hit> {
  for (const match of matchesOf(TWICE, text))
    if (!LABELS.test(match[1] ?? '')) yield { from: match.to - 1, to: match.to }
}

/** Two colons in one sentence. */
export const secondColon: PassageRule = {
  id: 'NEG-PUNCT-COLON-TWICE',
  scope: 'passage',
  family: 'punctuation',
  severity: 'info',
  name: '一句之内两个冒号',
  message: '一句话内一般不套用两个冒号，请调整。',
  source: '《图书编校质量差错认定细则》第三十一条第三项；GB/T 15834-2011 4.7',
  fixes: 'none',
  finds: [TWICE],
  check,
  wrong: [{ text: '会议要求：各单位做到：一是明确责任' }],
  right: [
    { text: '时间：9点' },
    { text: '会议要求：各单位要明确责任。具体如下：' },
    { text: '他指出：“要做到：一是快，二是准。”' },
  ],
}
