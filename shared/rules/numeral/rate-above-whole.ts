import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'

/** A part never comes to more than the whole; 完成率, 增长率 and 拨备覆盖率 may. */
const ABOVE_WHOLE =
  /率(?<=(?:合格|办结|满意|参保|知晓|签约|入学|到位|整改|达标|普及|通过|成功|化解|回访|及时|上线|参与|免疫|建档|持证|准确|响应|处置|处理|查处|反馈|落实|接种|培训|优良|完好|在线|录入|公开|就业|巩固|(?<!拨备)覆盖|安装|配备|检测|见面|入户|列养|硬化|通达|通畅|供水|入网)率)[^，。；\d]{0,8}?(?:为|达到?|在|于|过|是|到)?((?:超过|高于|大于|突破)100[%％]|100[%％](?:以上|多))/g

function* check({ text }: Passage): Generator<Hit> {
  for (const { to, 1: amount = '' } of matchesOf(ABOVE_WHOLE, text))
    yield {
      from: to - amount.length,
      to,
      params: { right: '100%' },
      fix: { from: to - amount.length, to, text: '100%' },
    }
}

/** A rate of more than the whole: 办结率达到100%以上. */
export const rateAboveWhole: PassageRule = {
  id: 'NEG-NUMERAL-ABOVE-WHOLE',
  scope: 'passage',
  reads: 'shadow',
  family: 'numeral',
  severity: 'warn',
  name: '比率超过100%',
  message: '这一比率最高为100%，“{{text}}”应写作“{{right}}”。',
  source: '《党政机关公文处理工作条例》第二十条第四项（数字准确）',
  fixes: 'suggested',
  finds: [ABOVE_WHOLE],
  check,
  wrong: [{ text: '投诉按时办结率达到100%以上' }, { text: '新生儿建档率超过100%' }],
  right: [
    { text: '投诉按时办结率达到100%' },
    { text: '产值增长100%以上' },
    { text: '任务完成率达到100%以上' },
    { text: '拨备覆盖率保持在100%以上' },
  ],
}
