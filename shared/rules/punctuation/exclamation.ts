import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'

/** 特此通知！, 请予批准！, 请认真贯彻执行！: formulas that state or ask calmly. */
const FORMULA =
  /(?:特此(?:通知|通报|报告|公告|通告|函[告复达]?|批复|请示|说明|证明|公布|呈报|声明)|请(?:予以?|给予)?(?:批[示复准]|审[批示定]|函复|支持为盼|研究函复)|予以(?:通报(?:批评|表扬)?|表彰|表扬|公布|公示|公告)|(?:请|望)[^，。！？]{0,12}(?:遵照|贯彻|认真|结合实际)[^，。！？]{0,10}(?:执行|落实|办理))！/g
/** ！！: more than one where nobody shouts. */
const TWICE = /(?<![！？])！{2,3}(?!！)/g

function* check({ text }: Passage): Generator<Hit> {
  for (const { to } of matchesOf(FORMULA, text)) yield { from: to - 3, to, fix: { from: to - 1, to, text: '。' } }
  for (const { from, to } of matchesOf(TWICE, text)) yield { from, to, fix: { from, to, text: '！' } }
}

/** An exclamation mark behind a formula, or several of them. */
export const exclamation: PassageRule = {
  id: 'NEG-PUNCT-EXCLAMATION',
  scope: 'passage',
  family: 'punctuation',
  severity: 'warn',
  name: '叹号使用不当',
  message: '“{{text}}”处语气平缓，不用叹号，也不叠用叹号。',
  source: 'GB/T 15834-2011 4.1.3.2、4.3',
  fixes: 'suggested',
  finds: [FORMULA, TWICE],
  check,
  wrong: [
    { text: '特此通知！' },
    { text: '现予以通报批评！' },
    { text: '以上请示，请予批准！' },
    { text: '大家一定要重视！！' },
  ],
  right: [{ text: '特此通知。' }, { text: '祝愿大家工作顺利！' }, { text: '怎么办？！' }],
}
