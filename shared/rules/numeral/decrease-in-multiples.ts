import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'

const DECREASE =
  /(?:减少|降低|下降|缩短|缩小|缩减|压缩|压减|压降|减轻|减小|收窄|回落|下滑|下跌|节约|节省|少)了?(?:近|约|到|至|超过?|将近|接近|大约|至少|不少于|逾)?(?:\d{1,4}(?:\.\d{1,3})?|[一二两三四五六七八九十百]{1,4})倍/g
/** 压缩了200%: less than nothing would be left. */
const BEYOND =
  /(?:减少|降低|下降|缩短|缩小|缩减|压缩|压减|压降|减轻|节约|节省)了?(?:近|约|超过?|达)?(?:10\d\.\d|10[1-9]|1[1-9]\d|[2-9]\d\d)(?:\.\d{1,2})?[%％](?!以内)/g

function* check({ text }: Passage): Generator<Hit> {
  for (const pattern of [DECREASE, BEYOND]) for (const { from, to } of matchesOf(pattern, text)) yield { from, to }
}

/** A decrease counted in multiples. */
export const decreaseInMultiples: PassageRule = {
  id: 'NEG-NUMERAL-DECREASE',
  scope: 'passage',
  reads: 'shadow',
  family: 'numeral',
  severity: 'block',
  name: '减少用倍数或者超过100%表示',
  message: '“{{text}}”不合数理，减少应用分数或百分数表示。',
  source: '《党政机关公文处理工作条例》第二十条第四项（数字准确）；统计用语规范；《图书编校质量差错认定细则》第十九条',
  fixes: 'none',
  finds: [DECREASE, BEYOND],
  check,
  wrong: [
    { text: '成本降低了2倍' },
    { text: '差错减少三倍' },
    { text: '物流费用下降超过2倍' },
    { text: '办理时间压缩了200%' },
  ],
  right: [{ text: '产量增长2倍' }, { text: '成本降低了二分之一' }],
}
