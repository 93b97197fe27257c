import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'

/** Before an abstract noun made of a verb stands 作出; 做出 makes something one can see. */
const MADE =
  /做(?=(?:出|过)?了?(?:(?:积极|重要|突出|重大|新的?|更大|应有|巨大|卓越|明确|全面|具体|系统|科学|一系列|专门)的?){0,3}(?:贡献|决定|决策|部署|安排|指示|批示|承诺|规定|说明|解释|判断|选择|调整|回应|答复|表率|报告|牺牲|评价|结论|分析|动员|讲话|发言|检讨|检查|处理决定))/g
/** 做表率 and 做报告 are said as well; 做安排 in speech; 做过检查 of a doctor. With 出 there is no doubt. */
const WITHOUT_DOUBT = /^做(?:出|过(?!检查|分析))/

/** Between 做 and a report or a speech that has a name stands nothing of one's own doing: 做政府工作报告. */
const SPOKEN =
  /做(?![好到实细深大强优法成工客饭事人主])(?=了?(?:一?[个次]|题为“[^”]{1,40}”的|关于[^，。；]{2,40}的|以“[^”]{1,40}”为题的)?(?:政府|专题|主题|主旨|主持|重要|交流|典型|表态|大会|书面|总结|述职|述廉|工作|辅导|动员|部署|预算|财政|法院|检察院|审查|审议|简短|热情洋溢的|讲|经验|学术|先进事迹|现场|情况){1,3}(?:的)?(?:报告|讲话|发言|演讲|致辞|说明|点评|批示|指示|检讨|介绍)(?!会|厅|稿|准备|人员|材料))/g

function* check({ text }: Passage): Generator<Hit> {
  for (const { from, to } of matchesOf(MADE, text))
    if (WITHOUT_DOUBT.test(text.slice(from, to + 3))) yield { from, to, fix: { from, to, text: '作' } }
  for (const { from, to } of matchesOf(SPOKEN, text)) yield { from, to, fix: { from, to, text: '作' } }
}

/** 做出 before an abstract noun. */
export const makeVerb: PassageRule = {
  id: 'NEG-WORD-MAKE',
  scope: 'passage',
  reads: 'shadow',
  family: 'wording',
  severity: 'warn',
  name: '做、作混用',
  message: '“决定、贡献、部署”等之前一般用“作”。',
  source: '《现代汉语词典》；实务',
  fixes: 'suggested',
  finds: [MADE, SPOKEN],
  check,
  wrong: [
    { text: '做出积极贡献' },
    { text: '市委做出了新的重大部署' },
    { text: '向大会做政府工作报告' },
    { text: '会上做了重要讲话' },
  ],
  right: [
    { text: '做好工作' },
    { text: '做好典型发言准备、做工作总结会会务' },
    { text: '作出贡献' },
    { text: '做出样子' },
    { text: '把工作做出成效' },
    { text: '在县医院做过检查' },
  ],
}
