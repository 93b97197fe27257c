import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { agreesAsRate, type Quantity, sentencesWithQuantities, shown } from './quantities.ts'

/** 占总投资的, 占学校总数的: what a share is of, by the thing counted or by its own name. */
const OF_TOTAL =
  /^[，,（(][^，。；\d]{0,4}占(?:项目|工程|全[市县区省镇乡村])?(?:([\u4e00-\u9fff]{2,4})(?:总数|总量|总额|总面积)|(总投资|投资总额|总概算|总预算|总面积|总人数|总支出|总收入))的?$/
/** How near a total its name stands. */
const NAME_REACH = 14

/** The one amount before that is called by the name of the total; `null` where there is none or more than one. */
function totalOf(earlier: readonly Quantity[], part: Quantity, name: string): Quantity | null {
  const found = earlier.filter(
    ({ unit, before, isEach }) => unit === part.unit && !isEach && before.slice(-NAME_REACH).includes(name),
  )
  const [total] = found
  return found.length === 1 && total !== undefined && !total.isRough && total.value > part.value ? total : null
}

function* check(passage: Passage): Generator<Hit> {
  const quantities = sentencesWithQuantities(passage).flat()
  for (const [at, rate] of quantities.entries()) {
    const part = quantities[at - 1]
    const said = rate.unit === '%' ? OF_TOTAL.exec(rate.before) : null
    if (part === undefined || said === null || part.isRough || rate.isRough) continue
    const total = totalOf(quantities.slice(0, at - 1), part, said[1] ?? said[2] ?? '')
    if (total === null || agreesAsRate(part, total, rate)) continue
    const right = `${shown((part.value / total.value) * 100)}%`
    yield { from: part.from, to: rate.to, params: { part: part.text, total: total.text, right } }
  }
}

/** A part with its share of a total that the paragraph names before. */
export const shareOfTotal: PassageRule = {
  id: 'NEG-SHARE-TOTAL',
  scope: 'passage',
  family: 'consistency',
  severity: 'block',
  name: '占总数的比例与数值不符',
  message: '{{part}}占{{total}}的{{right}}，与文中的比例不符，请核对。',
  source: '《党政机关公文处理工作条例》第二十条第四项（数字准确）',
  fixes: 'none',
  finds: [/占[^，。；]{0,8}总/],
  check,
  wrong: [
    { text: '项目总投资5200万元，由两级财政负担。其中，市级承担3120万元，占总投资的65%。' },
    { text: '全县现有中小学校和幼儿园86所，其中小学48所。已建成食堂的学校80所，占学校总数的95%。' },
  ],
  right: [
    { text: '项目总投资5200万元，由两级财政负担。其中，市级承担3120万元，占总投资的60%。' },
    { text: '一期总投资5200万元，二期总投资800万元，上级补助600万元，占总投资的10%。' },
    { text: '全县现有学校86所。已建成食堂的学校80所，占学校总数的93%。' },
  ],
}
