import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'

/** 316.5家, 1250.5人次: what is counted one by one comes in whole numbers. */
const FRACTION =
  /(?<![\d.:：])[1-9]\d{0,6}\.\d{1,3}(?=(?:名|人次|人(?!均|月|日|天|年|工|口|民|次均)|家(?!庭)|户(?!均)|起(?!步)|辆(?!次公里)|个(?:项目|企业|单位|村|社区|部门|乡镇|小区|支部|岗位|名额|案件|位次|名次)))/g
/** An average, a ratio or a plan reckons in parts of one. */
const RECKONED = /均|每|比|率|折合|当量|换算|相当于|系数|配备|配置|标准|万人|千人|床/
/** 共选派86.3名 begins a count of its own. */
const IN_ALL = /[^，。；]*(?:共|合计|总计|累计)[^，。；]*$/
const REACH = 24

function* check({ text }: Passage): Generator<Hit> {
  for (const { from, to } of matchesOf(FRACTION, text)) {
    const before = text.slice(Math.max(0, from - REACH), from)
    const read = IN_ALL.exec(before)?.[0] ?? before.slice(before.search(/[^。；]*$/))
    if (!RECKONED.test(read)) yield { from, to }
  }
}

/** A part of a person, a household or an enterprise. */
export const countedFraction: PassageRule = {
  id: 'NEG-NUMERAL-COUNTED-FRACTION',
  scope: 'passage',
  reads: 'shadow',
  family: 'numeral',
  severity: 'block',
  name: '人数、户数、家数为小数',
  message: '逐个计数的数量应为整数，请核对“{{text}}”（是否漏写“万”或者误加小数点）。',
  source: '《党政机关公文处理工作条例》第二十条第四项（数字准确）',
  fixes: 'none',
  finds: [FRACTION],
  check,
  wrong: [{ text: '规模以上工业企业达到316.5家' }, { text: '共培训干部1250.5人次' }, { text: '选派驻村干部86.3名' }],
  right: [
    { text: '平均每村有2.5名驻村干部' },
    { text: '共培训干部1.25万人次' },
    { text: '每千人口执业医师3.2名' },
    { text: '户均2.8人' },
    { text: '比上年提高2.5个百分点' },
  ],
}
