import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { wholesOf } from './parts.ts'
import { QUANTITY } from './quantities.ts'
import { hitOfWhole } from './wrong-sum.ts'

function* check(passage: Passage): Generator<Hit> {
  for (const whole of wholesOf(passage)) if (whole.certainty === 'likely') yield hitOfWhole(whole)
}

/** Parts that nearly make their total: decimals may have been rounded, or a small rest left out. */
export const nearSum: PassageRule = {
  id: 'NEG-SUM-NEAR',
  scope: 'passage',
  family: 'consistency',
  severity: 'warn',
  name: '分项之和与总数略有出入',
  message: '分项之和与总数略有出入：{{parts}}＝{{sum}}，文中为{{total}}。如系四舍五入或者未列全部分项，请予说明。',
  source: '《党政机关公文处理工作条例》第二十条第四项（数字准确）',
  fixes: 'suggested',
  awaitsEnd: true,
  finds: [QUANTITY],
  check,
  wrong: [
    { text: '新登记主体2.4万户，其中企业0.9万户、个体工商户1.6万户。' },
    { text: '全年共受理诉求500件，其中求助260件、咨询180件。' },
  ],
  right: [
    { text: '新登记主体2.5万户，其中企业0.9万户、个体工商户1.6万户。' },
    { text: '全年共受理诉求500件，其中求助160件、咨询180件。' },
  ],
}
