import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'

/** Names of meetings, events, prizes, certificates and courses are no works. */
const NO_WORK = /《([^《》]{2,30}(?:大会|论坛|大赛|奖|工程|行动|课程|课题|展览会?|工作法|机制|称号|精神))》/g
/** 围绕《红色经典》、劳模精神等主题: themes among which none of the others is a work. */
const THEME = /《([^《》]{2,8})》(?=、(?!《)[^《》。；]{2,30}等(?:重大)?主题)/g
const WORK = /(?:法|法典|条例|规定|办法|意见|纲要|规划|方案|读本|论|史|志|传|记|集)$|^关于|专项行动$/

function* check({ text }: Passage): Generator<Hit> {
  for (const pattern of [NO_WORK, THEME])
    for (const { from, to, 1: name = '' } of matchesOf(pattern, text))
      if (!WORK.test(name)) yield { from, to, fix: { from, to, text: name } }
}

/** Title marks around something that is no work: a meeting, an event, a prize, a certificate. */
export const titleMarkUse: PassageRule = {
  id: 'NEG-PUNCT-TITLE-MARK-USE',
  scope: 'passage',
  family: 'punctuation',
  severity: 'warn',
  name: '书名号误用于会议、活动、证件等',
  message: '“{{text}}”不是作品名称，不应使用书名号。',
  source: 'GB/T 15834-2011 4.15.3、附录A.13',
  fixes: 'suggested',
  finds: [NO_WORK, THEME],
  check,
  wrong: [
    { text: '参加《全市招商引资大会》' },
    { text: '荣获《五一劳动奖》' },
    { text: '围绕《红色经典》、劳模精神、家国情怀等主题' },
  ],
  right: [
    { text: '贯彻全市经济工作会议精神' },
    { text: '印发《关于开好民主生活会的通知》' },
    { text: '《信访工作条例》' },
  ],
}
