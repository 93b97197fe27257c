import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'

const MONTH = '((?:19|20)\\d\\d)年(\\d{1,2})月(?:\\d{1,2}日)?'
/** 2024年3月开工，2025年12月竣工 */
const WORKS = new RegExp(
  `${MONTH}(?:正式|全面|顺利)?(?:开工|动工|启动|立项|开始|成立|组建)(?:建设|实施)?[，、；](?:于|并于|已于|至|到)?${MONTH}(?:正式|全面|顺利|如期)?(?:竣工|完工|建成|投产|结束|完成|验收|撤销|投入使用|通车)`,
  'g',
)
/** 1975年6月生，1995年8月参加工作 */
const LIFE =
  /((?:19|20)\d\d)年(?:\d{1,2}月)?(?:\d{1,2}日)?(?:出生|生)，(?:[^，。；\d]{1,12}，){0,4}((?:19|20)\d\d)年(?:\d{1,2}月)?(参加工作|入伍|入党|加入中国共产党)/g
/** The age from which one may join the Party (党章第一条), and the least at which people began to work. */
const LEAST_AGE = { party: 18, work: 14 } as const

function* check({ text }: Passage): Generator<Hit> {
  for (const { from, to, 1: year, 2: month, 3: endYear, 4: endMonth } of matchesOf(WORKS, text))
    if (Number(endYear) * 12 + Number(endMonth) < Number(year) * 12 + Number(month))
      yield { from, to, variant: 'works' }
  for (const { from, to, 1: born, 2: joined, 3: what = '' } of matchesOf(LIFE, text)) {
    const least = /党/.test(what) ? LEAST_AGE.party : LEAST_AGE.work
    if (Number(joined) - Number(born) < least) yield { from, to, variant: 'life' }
  }
}

/** What ends before it begins, or begins before one is old enough. */
export const order: PassageRule = {
  id: 'NEG-DATE-ORDER',
  scope: 'passage',
  reads: 'shadow',
  family: 'date',
  severity: 'block',
  name: '先后时间颠倒',
  message: '“{{text}}”{{problem}}，请核对。',
  variants: { works: '结束早于开始', life: '与出生年份相差太少' },
  source: '《党政机关公文处理工作条例》第二十条第四项（时间准确）',
  fixes: 'none',
  finds: [WORKS, LIFE],
  check,
  wrong: [{ text: '工程于2024年3月开工，2023年12月竣工。' }, { text: '李某，1975年6月生，1973年8月参加工作。' }],
  right: [
    { text: '工程于2024年3月开工，2025年12月竣工。' },
    { text: '李某，1975年6月生，大学学历，1996年8月参加工作，1998年7月入党。' },
  ],
}
