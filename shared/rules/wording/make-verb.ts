import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'

/** Before an abstract noun made of a verb stands 作出; 做出 makes something one can see. */
const MADE =
  /做(?=(?:出|过)?了?(?:(?:积极|重要|突出|重大|新的?|更大|应有|巨大|卓越|明确|全面|具体|系统|科学|一系列|专门)的?){0,3}(?:贡献|决定|决策|部署|安排|指示|批示|承诺|规定|说明|解释|判断|选择|调整|回应|答复|表率|报告|牺牲|评价|结论|分析|动员|讲话|发言|检讨|检查|处理决定))/g
/** 做表率 and 做报告 are said as well; 做安排 in speech; 做过检查 of a doctor. With 出 there is no doubt. */
const WITHOUT_DOUBT = /^做(?:出|过(?!检查|分析))/

function* check({ text }: Passage): Generator<Hit> {
  for (const { from, to } of matchesOf(MADE, text))
    if (WITHOUT_DOUBT.test(text.slice(from, to + 3))) yield { from, to, fix: { from, to, text: '作' } }
}

/** 做出 before an abstract noun. */
export const makeVerb: PassageRule = {
  id: 'NEG-WORD-MAKE',
  scope: 'passage',
  reads: 'shadow',
  family: 'wording',
  severity: 'warn',
  name: '做、作混用',
  message: '“决定、贡献、部署”等之前一般写“作出”。',
  source: '《现代汉语词典》；实务',
  fixes: 'suggested',
  check,
  wrong: [{ text: '做出积极贡献' }, { text: '市委做出了新的重大部署' }],
  right: [
    { text: '做好工作' },
    { text: '作出贡献' },
    { text: '做出样子' },
    { text: '把工作做出成效' },
    { text: '在县医院做过检查' },
  ],
}
