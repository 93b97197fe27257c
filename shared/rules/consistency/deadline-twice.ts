import { type Passage, perPassage } from '../passage.ts'
import type { DocumentHit, DocumentRule, RuledDocument } from '../rule.ts'
import { matchesOf, type Range } from '../text.ts'

const DAY = '(?<!\\d)(\\d{1,2}月(?:\\d{1,2}日|底|末))'
/** What is handed in by a day. */
const THING =
  '报名表|回执|名单|自查报告|自查情况|整改报告|整改情况|总结报告|工作总结|总结|实施方案|发言材料|交流材料|申报材料|推荐材料|统计表|汇总表|登记表|信息表|推荐表|申报表|问题清单|台账|整改'
const CLOCK = '(?:[（(][^（）()]{1,6}[）)])?(?:下班|上午|下午|中午)?(?:\\d{1,2}[时点:：]\\d{0,2}分?)?'
const FORMS: readonly RegExp[] = [
  // 请于4月25日前将报名表报送市委办公室
  new RegExp(
    `${DAY}${CLOCK}(?:之?前|以前)[^。；]{0,4}?(?:将|把|报送|提交|反馈|填报|上报|完成|报)[^。；，]{0,14}?(${THING})`,
    'g',
  ),
  // 对11月15日前仍未完成整改的单位
  new RegExp(`对${DAY}${CLOCK}(?:之?前|以前)(?:仍|还|尚)?未[^。；，]{0,12}?(${THING})`, 'g'),
]
const THING_FIRST: readonly RegExp[] = [
  // 各单位的总结须于5月15日前报送
  new RegExp(`(${THING})[^，。；]{0,6}?(?:须|应|请|要|务必)?(?:在|于)(?:20\\d\\d年)?${DAY}${CLOCK}(?:之?前|以前)`, 'g'),
  // 报名截止时间为4月20日
  new RegExp(
    `(报名|回执|申报材料|推荐材料)[^，。；]{0,6}?截止(?:时间|日期|日)?(?:为|是|：|到)?(?:20\\d\\d年)?${DAY}`,
    'g',
  ),
]
/** Of several rounds, levels or periods each has a day. */
const OF_SEVERAL = /每[月季年]|分别|首批|第[一二三四五]批|初稿|县级|市级|省级|逐级|汇总后|复审|各阶段|上半年|下半年/

interface Deadline extends Range {
  readonly thing: string
  readonly day: string
}

const thingOf = (written: string) => (written === '报名表' ? '报名' : written.replace(/^工作总结$|^总结报告$/, '总结'))

const deadlinesIn = perPassage(({ text }: Passage): readonly Deadline[] => {
  const dayFirst = FORMS.flatMap((form) =>
    matchesOf(form, text).map(({ from, to, 1: day = '', 2: thing = '' }) => ({ from, to, day, thing: thingOf(thing) })),
  )
  const thingFirst = THING_FIRST.flatMap((form) =>
    matchesOf(form, text).map(({ from, to, 1: thing = '', 2: day = '' }) => ({ from, to, day, thing: thingOf(thing) })),
  )
  return [...dayFirst, ...thingFirst].filter(({ from, to }) => {
    const sentence = text.slice(text.lastIndexOf('。', from) + 1, to)
    return !OF_SEVERAL.test(sentence)
  })
})

function* check({ passages }: RuledDocument): Generator<DocumentHit> {
  const known = new Map<string, Set<string>>()
  const all: (Deadline & { readonly passage: Passage })[] = []
  for (const passage of passages) {
    if (passage.kind === 'attachmentLabel') break
    for (const deadline of deadlinesIn(passage)) {
      all.push({ ...deadline, passage })
      known.set(deadline.thing, (known.get(deadline.thing) ?? new Set()).add(deadline.day))
    }
  }
  const reported = new Set<string>()
  for (const { passage, from, to, thing, day } of all) {
    const [first = '', ...others] = known.get(thing) ?? []
    // Three days are those of several stages.
    if (others.length !== 1 || day === first || reported.has(thing)) continue
    reported.add(thing)
    yield { passage, from, to, params: { before: first } }
  }
}

/** One thing due on two days. */
export const deadlineTwice: DocumentRule = {
  id: 'NEG-CONSISTENT-DEADLINE',
  scope: 'document',
  family: 'consistency',
  severity: 'warn',
  name: '同一事项两个截止时间',
  message: '前文的截止时间是{{before}}，此处不同，请核对。',
  source: '《党政机关公文处理工作条例》第二十条第四项（时间准确）',
  fixes: 'none',
  check,
  wrong: [
    { text: '报名截止时间为4月20日。\n请于4月25日前将报名表报市委办公室，逾期不予受理。' },
    { text: '请各单位于5月10日前报送总结。\n各单位的总结须于5月15日前报送市委办公室。' },
    {
      text: '存在问题的单位要于2025年10月31日前完成整改。\n检查结果纳入年度考核，对11月15日前仍未完成前述整改的单位予以约谈。',
    },
  ],
  right: [
    { text: '请各单位于5月10日前报送实施方案。\n各单位的总结须于12月15日前报送市委办公室。' },
    { text: '请于4月20日前将报名表报市委办公室。\n未于4月20日前报送报名表的，不予受理。' },
    { text: '县级汇总后于5月10日前报送名单。\n市级于5月20日前报送名单。' },
  ],
}
