import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'

const COLON = /^(\s*附\s*件\s*[\d一二三四五六七八九十]{0,3})(\s*[：:.．、。])\s*$/
const CHINESE_NUMERAL =
  /^(\s*附\s*件\s*)(?:之)?([一二三四五六七八九十]{1,3}|[（(][\d一二三四五六七八九十]{1,3}[）)]|[①-⑩])\s*[：:]?\s*$/

/** 见附件二 within the text. */
const REFERENCE = /(?<=(?:见|按照?|参照|填写|填报|依照)附件)[一二三四五六七八九十]{1,2}(?![条款个项份])/g

function* check({ kind, text }: Passage): Generator<Hit> {
  for (const { from, to } of matchesOf(REFERENCE, text)) yield { from, to, variant: 'number' }
  if (kind !== 'attachmentLabel' && kind !== 'body') return
  const number = CHINESE_NUMERAL.exec(text)
  if (number !== null) yield { from: (number[1] ?? '').length, to: text.trimEnd().length, variant: 'number' }
  const colon = COLON.exec(text)
  if (colon === null || number !== null) return
  const range = { from: (colon[1] ?? '').length, to: text.trimEnd().length }
  yield { ...range, variant: 'mark', fix: { ...range, text: '' } }
}

/** The label of an attachment that is more than 附件 and an Arabic number. */
export const attachmentLabelForm: PassageRule = {
  id: 'NEG-ATTACHMENT-LABEL',
  scope: 'passage',
  family: 'element',
  severity: 'block',
  name: '附件标识不规范',
  message: '附件首页左上角顶格写“附件”和顺序号：{{problem}}。',
  variants: { mark: '后面不加标点', number: '顺序号用阿拉伯数字，如“附件1”' },
  source: 'GB/T 9704-2012 7.3.7',
  fixes: 'suggested',
  finds: [COLON, CHINESE_NUMERAL],
  check,
  wrong: [
    { text: 'attachmentLabel|附件1：' },
    { text: 'attachmentLabel|附件二' },
    { text: '附件（1）' },
    { text: '物资清单见附件二。' },
  ],
  right: [
    { text: 'attachmentLabel|附件1' },
    { text: 'attachmentLabel|附件' },
    { text: 'attachmentNote|附件：1.任务清单' },
    { text: '附件一式两份。' },
  ],
}
