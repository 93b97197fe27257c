import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'

const CONGRESS =
  /(?<!党的|中共|共产党第?|全国|人大|代表大会|第|工会|团|妇女|妇联|文联|作协|科协|侨联|残联|体育)(?:十[一二三四五六七八九]|二十)大(?=报告|精神|以来|提出|召开|强调|部署|指出|确定|，|。)/g

/** A plenary session without it; behind 党的二十大和 or 、 it need not be said again. */
const PLENUM =
  /(?<!党的|中共|中央|[和、及与大]|以来|共产党第?|全国|工会|妇联|团)(?:十[五六七八九]|二十)届[一二三四五六七]中全会(?=精神|以来|提出|召开|强调|部署|指出|决定|作出|审议|通过|对|，|。)/g

function* check({ text }: Passage): Generator<Hit> {
  for (const match of [...matchesOf(CONGRESS, text), ...matchesOf(PLENUM, text)]) {
    const right = `党的${match[0]}`
    yield { from: match.from, to: match.to, params: { right }, fix: { from: match.from, to: match.to, text: right } }
  }
}

/** A Party congress without 党的. */
export const partyCongress: PassageRule = {
  id: 'NEG-NAME-CONGRESS',
  scope: 'passage',
  reads: 'shadow',
  family: 'name',
  severity: 'warn',
  name: '党代会名称未写“党的”',
  message: '“{{text}}”宜写作“{{right}}”。',
  source: '实务',
  fixes: 'suggested',
  finds: [CONGRESS, PLENUM],
  check,
  wrong: [{ text: '二十大报告指出' }, { text: '深入贯彻十九大精神' }, { text: '学习贯彻二十届三中全会精神' }],
  right: [
    { text: '党的二十大报告指出' },
    { text: '围绕二十大任务' },
    { text: '贯彻党的二十大和二十届三中、四中全会精神' },
    { text: '党的二十大和二十届三中全会精神' },
    { text: '贯彻中国工会十八大精神、团十九大精神' },
  ],
}
