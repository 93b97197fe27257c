import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'

/** Names of meetings, events, prizes, certificates and courses are no works. */
const NO_WORK =
  /《([^《》]{2,30}(?:会议|大会|座谈会|推进会|交流会|研讨会|动员会|论坛|活动|竞赛|大赛|奖|工程|行动|证书|执照|许可证|课程|展览会?))》/g

function* check({ text }: Passage): Generator<Hit> {
  for (const { from, to, 1: name = '' } of matchesOf(NO_WORK, text))
    if (!name.startsWith('关于')) yield { from, to, fix: { from, to, text: name } }
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
  check,
  wrong: [{ text: '贯彻《全市经济工作会议》精神' }, { text: '领取《营业执照》' }],
  right: [
    { text: '贯彻全市经济工作会议精神' },
    { text: '印发《关于开好民主生活会的通知》' },
    { text: '《信访工作条例》' },
  ],
}
