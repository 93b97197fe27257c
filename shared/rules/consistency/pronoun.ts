import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { SURNAMES } from '../surnames.ts'
import { matchesOf } from '../text.ts'

/** 女果农李秀梅参加培训后，他种植的柑橘 */
const PERSON =
  /(女|男)(?:性)?(?:职工|干部|党员|教师|农民|果农|村民|企业家|医生|护士|民警|战士|学员|代表|委员|青年|老人|[\u4e00-\u9fff]{2})([\u4e00-\u9fff]{2,3}?)(?=参加|同志|在|是|说|常|一|从|被|为|不|，|把|带|已|通|利)[^。；他她]{0,40}，(他|她)(?![们人乡国山处县市省方日])/g
const OF: Readonly<Record<string, string>> = { 女: '她', 男: '他' }

function* check({ text }: Passage): Generator<Hit> {
  for (const { to, 1: sex = '', 2: name = '', 3: pronoun } of matchesOf(PERSON, text)) {
    const right = OF[sex] ?? ''
    if (pronoun !== right && SURNAMES.has(name.charAt(0)))
      yield { from: to - 1, to, params: { right }, fix: { from: to - 1, to, text: right } }
  }
}

/** 他 for a woman or 她 for a man. */
export const pronoun: PassageRule = {
  id: 'NEG-PRONOUN',
  scope: 'passage',
  family: 'consistency',
  severity: 'warn',
  name: '人称代词与性别不符',
  message: '前文所指应用“{{right}}”，此处写“{{text}}”，请核对。',
  source: '《图书编校质量差错认定细则》第七条',
  fixes: 'suggested',
  finds: [PERSON],
  check,
  wrong: [{ text: '石桥镇女果农李秀梅参加培训后，他种植的柑橘单产提高。' }],
  right: [
    { text: '石桥镇女果农李秀梅参加培训后，她种植的柑橘单产提高。' },
    { text: '女教师李秀梅常说，他们是好孩子。' },
  ],
}
