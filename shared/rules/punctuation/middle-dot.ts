import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { type Match, matchesOf } from '../text.ts'

const EVENT =
  '(?:事件|事故|国际|国家|全国|消费者|妇女|劳动|青年|儿童|建军|建党|禁毒|宪法|地震|特大|较大|重大|火灾|洪灾|惨案|爆炸|讲话|事变|运动|起义|公民|消防|节|黄金周|表彰|植树|护士|教师|暴雪|暴雨|山洪|台风|洪水|矿难|车祸|坍塌|森林火灾|世界环境|世界水|世界读书|环境日|国家安全|记者节|税收宣传|助残|防灾减灾|交通安全|长假|假期间)'
/** 五·四: only 一月, 十一月 and 十二月 need a dot before the day. */
const NEEDLESS = new RegExp(
  `(?<![一十第])([二三四五六七八九十])[·•・.．]([一二三四五六七八九十]{1,3})(?=”${EVENT}?|${EVENT})`,
  'g',
)
/** 一二九运动, 一二八事变 without it. */
const MISSING = /(?<=[“])一二[九八](?=”)|一二(?:九(?=运动)|八(?=事变|抗战))/g
/** 3.15: a point where the dot belongs between month and day. */
const POINT = new RegExp(`(?<![\\d.])(1[0-2]|[1-9])[.．](3[01]|[12]\\d|[1-9])(?=”?${EVENT})`, 'g')

/** “3.12”植树节: the name of a day, an event or a campaign follows the marks. */
const QUOTED_POINT =
  /(?<=“)(1[0-2]|[1-9])[.．](3[01]|[12]\d|[1-9])(?=”(?![这的是以倍产])\p{Script=Han}{0,14}?(?:节|日|周|雪|降雨|暴雨|洪水|洪灾|灾害|震|台风|疫情|矿难|沉船|空难|专案|工程|重点|活动|宣传|行动|事件|事故|案|火灾|爆炸|地震|山洪|泥石流|塌方|坍塌|滑坡|专项|起义|运动|讲话|精神))/gu

/** “12、4”国家宪法日: another mark in its place. */
const OTHER_MARK = new RegExp(`(?<=“)(1[0-2]|[1-9])[、，。-](3[01]|[12]\\d|[1-9])(?=”${EVENT})`, 'g')
/** 5·12汶川地震: the day without quotation marks. */
const UNQUOTED = new RegExp(
  `(?<![“‘《\\d·])(1[0-2]|[1-9])·(3[01]|[12]\\d|[1-9])(?=[\\u4e00-\\u9fff]{0,3}${EVENT})`,
  'g',
)

/** 卡尔•马克思: a bullet between the parts of a name. */
const BULLET = /(?<=[\u4e00-\u9fff])[•・‧∙](?=[\u4e00-\u9fff])/g

function* check({ text }: Passage): Generator<Hit> {
  for (const { from, to, 1: month = '', 2: day = '' } of matchesOf(NEEDLESS, text)) yield hit(from, to, month + day)
  for (const { from, to, 0: written } of matchesOf(MISSING, text)) yield hit(from, to, `一二·${written.charAt(2)}`)
  for (const { from, to } of matchesOf(BULLET, text)) yield hit(from, to, '·')
  for (const { from, to, 1: month, 2: day } of [...daysIn(text), ...matchesOf(OTHER_MARK, text)])
    yield hit(from, to, `${month}·${day}`)
  for (const { from, to, 0: day } of matchesOf(UNQUOTED, text)) yield hit(from, to, `“${day}”`)
}

function daysIn(text: string): readonly Match[] {
  const quoted = matchesOf(QUOTED_POINT, text)
  return [...quoted, ...matchesOf(POINT, text).filter(({ from }) => quoted.every((day) => day.from !== from))]
}

function hit(from: number, to: number, right: string): Hit {
  return { from, to, params: { right }, fix: { from, to, text: right } }
}

/** The dot between month and day in the name of an event or a festival. */
export const middleDot: PassageRule = {
  id: 'NEG-PUNCT-MIDDLE-DOT',
  scope: 'passage',
  family: 'punctuation',
  severity: 'block',
  name: '间隔号错误',
  message: '“{{text}}”应写作“{{right}}”。',
  source: 'GB/T 15834-2011 4.14',
  fixes: 'suggested',
  finds: [NEEDLESS, MISSING, BULLET, POINT, QUOTED_POINT, OTHER_MARK, UNQUOTED],
  check,
  wrong: [
    { text: '纪念“五·四”运动' },
    { text: '“九·一八”事变' },
    { text: '开展“3.15”消费者权益日活动' },
    { text: '吸取“7.20”特大暴雨灾害教训' },
    { text: '纪念“一二九”运动' },
    { text: '在“3.12”植树节到来之际' },
    { text: '开展“5.12”防灾减灾日宣传活动' },
    { text: '在“12.15”强降雪应对中' },
    { text: '开展“12、4”国家宪法日宣传' },
    { text: '5·12汶川地震后' },
    { text: '学习卡尔•马克思的著作' },
  ],
  right: [
    { text: '纪念“五四”运动' },
    { text: '“一·二八”事变和“一二·九”运动' },
    { text: '“3·15”国际消费者权益日' },
    { text: '发生6.5级地震' },
    { text: '增长3.15个百分点' },
    { text: '“3.5”这一数值高于节前' },
    { text: '实施“3.6万亩”造林行动' },
  ],
}
