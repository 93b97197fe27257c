import { COUNT, countOf } from '../count-words.ts'
import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'

/** How a series begins, and how each of its members is found. */
const SERIES: readonly (readonly [first: RegExp, member: RegExp])[] = [
  [/^一是/, /(?<=^|[：；。，、])([一二三四五六七八九十]{1,2})是/g],
  [/^一要/, /(?<=^|[：；。，、])([一二三四五六七八九十]{1,2})要/g],
  [/^一靠/, /(?<=^|[：；。，、])([一二三四五六七八九十]{1,2})靠/g],
  [/^第一[，、]/, /(?<=^|[：；。，])第([一二三四五六七八九十]{1,2})[，、]/g],
  [/^（一）/, /(?<=^|[：；。，.;])（([一二三四五六七八九十]{1,2})）/g],
  [/^（1）/, /(?<=^|[：；。，.;])（(\d{1,2})）/g],
  [/^1[.．]/, /(?<=^|[：；。，;])(\d{1,2})[.．](?!\d)/g],
  [/^①/, /([①②③④⑤⑥⑦⑧⑨⑩])/g],
]
const CIRCLED = '①②③④⑤⑥⑦⑧⑨⑩'
const BEGINS = '一是|一要|一靠|第一[，、]|（一）|（1）|1[.．](?!\\d)|①'
const MEASURES = '项|个|点|条|件|大|种|类|方面|步|起|例'
const ANNOUNCED = new RegExp(
  `(?<![第\\d分之—－～-])(${COUNT})(?:${MEASURES})[^。：；，\\d]{0,12}(?:[：。]|，(?:即|分别是|主要是)[：:]?|(?<=环节|方面|问题|措施|任务|重点|关系|原则|要求|关口)，(?=一[是要]))(?=${BEGINS})`,
  'gu',
)

/** How many members follow one another in a text, each of which may be several sentences long. */
function membersIn(text: string, member: RegExp, skipsOthers: boolean): number {
  let count = 0
  for (const { 1: numeral = '' } of text.matchAll(member)) {
    if ((CIRCLED.indexOf(numeral) + 1 || countOf(numeral)) === count + 1) count += 1
    else if (!skipsOthers) break
  }
  return count
}

function* check({ text }: Passage): Generator<Hit> {
  for (const { from, to: end, 1: numeral = '' } of matchesOf(ANNOUNCED, text)) {
    const announced = countOf(numeral)
    const list = text.slice(end)
    const member = SERIES.find(([first]) => first.test(list))?.[1]
    if (member === undefined || announced < 2) continue
    // An item may have items of its own, and another series may follow; a first item alone goes on below.
    const count = membersIn(list, member, false)
    const isRight = count === 1 || count === announced || membersIn(list, member, true) === announced
    if (!isRight) yield { from, to: end - 1, params: { announced, count } }
  }
}

/** "Five items: first … fourth" within a paragraph. */
export const inlineCount: PassageRule = {
  id: 'NEG-STRUCTURE-INLINE-COUNT',
  scope: 'passage',
  reads: 'shadow',
  family: 'structure',
  severity: 'block',
  name: '段内“几项”与实际项数不符',
  message: '文中说有{{announced}}项，后面列了{{count}}项，请核对。',
  source: '《党政机关公文处理工作条例》第二十条第四项（数字准确）',
  fixes: 'none',
  awaitsEnd: true,
  finds: [ANNOUNCED],
  check,
  wrong: [
    { text: '把握好四个环节，一是宣传发动，二是调查摸底，三是集中整治。' },
    { text: '会议共有五项议程：一是通报情况；二是交流发言；三是签订责任书；四是讲话。' },
    { text: '最后强调四点：一要重视，二要担当，三要务实。' },
    { text: '重点做好三方面工作。第一，抓招商。第二，抓服务。' },
    { text: '要把握四个环节：①摸底；②整改；③验收。' },
  ],
  right: [
    { text: '会议共有四项议程：一是通报情况；二是交流发言；三是签订责任书；四是讲话。' },
    { text: '抓好两项工作：一是抓招商，引进项目20个。二是抓服务，办好实事10件。' },
    { text: '要有一个清醒的认识：一是形势严峻；二是任务繁重。' },
    { text: '强调两点：一要重视，二要担当。' },
    { text: '分两步：（一）摸底；（二）整改。' },
    { text: '抓好三件事：一是招商；二是服务，其中一是对企业、二是对个人；三是落实。' },
  ],
}
