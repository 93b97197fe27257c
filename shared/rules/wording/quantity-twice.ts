import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'

const AMOUNT =
  '(?:[\\d.,]{1,16}[万亿千百]{0,2}|[一二两三四五六七八九十百千万亿]{1,12}|[几数][十百千万亿]{1,3}|半数?|[一两]?[倍成半]|[二三四五]分之[一二三四])'
/** What is counted; 多 and 余 may belong to it only at its end: 200个多媒体教室 are no 200个多. */
const UNIT = '[\\p{Script=Han}%％℃㎡]{0,6}?'
const MORE = '(?:[余多](?=[，。；、）的]|$))'
/** 约有, 近达; 不超过 after 原则上 and their like needs nothing of the kind. */
const IS = '[为有占达需用]?'
const ABOUT = '(?:大约|大概|约莫|约|将近|接近|(?<![附最临靠邻就远相贴亲])近|差不多)'
const LEAST = '(?:不得?少于|不得?低于|不下于?|至少|最少|不得?小于|超过|超出|多于|高于|大于|逾)'
const MOST = '(?:不得?超过|不得?多于|不得?高于|不得?大于|最多|至多|低于|少于|不足|未满|不到|小于)'
const EXACT = '(?:多达|高达|仅有?|只有|突破|跨越)'
/** 上下 of a hill or a vehicle, 左右 of a river, and 以上 of a rank are no approximations. */
const TAIL = '左右(?![岸两侧手邻])|上下(?=[，。；、）的]|$)|(?<![高级科专士处历中县市省区镇乡])以上|以下|以内'
const NOT_A_STANDARD = '(?![\\p{Script=Han}]{0,2}的标准)'

/** An approximation before and behind an amount, of which one is enough: the last group goes. */
const BEFORE_AND_BEHIND: readonly RegExp[] = [
  // 近一年多来 is said of a time that is over.
  new RegExp(`${ABOUT}${IS}${AMOUNT}[余多]?${UNIT}(${TAIL}|许(?=[，。；、]))${NOT_A_STANDARD}`, 'gu'),
  new RegExp(`(?:${ABOUT}|${LEAST})${IS}${AMOUNT}(?!年|个?月|天)${UNIT}(${MORE})`, 'gu'),
  new RegExp(`${LEAST}[为占达需用]?${AMOUNT}[余多]?${UNIT}(${TAIL})${NOT_A_STANDARD}`, 'gu'),
  new RegExp(`${MOST}${IS}${AMOUNT}[余多]?${UNIT}(${TAIL})${NOT_A_STANDARD}`, 'gu'),
  new RegExp(`${EXACT}${AMOUNT}[余多]?${UNIT}(左右(?![岸两侧手邻])|上下(?=[，。；、）的]|$))`, 'gu'),
  new RegExp(
    `(?<![总公])(?:共计|总计|合计|一共|共)有?${AMOUNT}${UNIT}(左右(?![岸两侧手邻])|上下(?=[，。；、）的]|$))`,
    'gu',
  ),
  new RegExp(`${AMOUNT}[余多]${UNIT}(${TAIL})(?![\\p{Script=Han}]{0,2}的标准|的?(?:处|判|罚|刑))`, 'gu'),
  // 至少培育2个以上, 大概需要3个月左右.
  new RegExp(
    `(?:大约|大概|约莫|至少|最少|最多|至多)[\\u4e00-\\u9fff]{2,5}?${AMOUNT}[余多]?(?![^，。；]{0,5}[亿万千百][元亩吨])${UNIT}(${TAIL})${NOT_A_STANDARD}`,
    'gu',
  ),
  new RegExp(`${AMOUNT}[余多]?${UNIT}(?:以上|左右|上下)(之多|之久)`, 'gu'),
  new RegExp(`${AMOUNT}${UNIT}(?:以内|以上|以下|之内)(${TAIL}|之内)`, 'gu'),
]
/** 近3000余户: what stands before a number that 余 or 多 makes a round one goes. */
const BEFORE_ROUND =
  /((?:大约|大概|约|将近|接近|(?<![附最临靠邻就远相贴亲])近|超过|至少|不少于|逾|不足|不到|未满|足足|整整|恰好|正好)[为有达]?)(?:[\d.]{1,10}|[一二两三四五六七八九十百千万]{1,10}|[几数][十百千万]{1,3})[万亿千百]?[余多](?!年|个?月|天)[个件名人万亿次户项篇份家吨亩公千米元平套辆台场处所座条位株头只棵座栋间份期篇部支对组艘袋箱立方]/gu
/** Two words before one amount: 大约近300人, 至少不低于. */
const TWO_BEFORE =
  /(?:大约|大概|约莫|约|将近|接近|近|至少|最少|最多|至多|超过|高达|多达)(?:为|有|在)?(大约|约(?!束|定|谈|见|请|会|占)|将近|近(?!期|年|日|来|视|亲|况)|不少于|不低于|不下于|不多于|不高于|不超过|超过|近(?=[百千万\d]))(?=\d|[一二两三四五六七八九十百千万几数])/g
/** 各位, 全体 and their like mean several already. */
const PLURAL =
  /(?:各位|全体|广大|诸位|众多|许多|不少|多名|多位|数名|数位|几名|几位|一批|部分|每[位名个]|各级|各界|各族|各类|若干)\p{Script=Han}{0,6}?(?:同志|代表|干部|群众|党员|领导|委员|职工|员工|学员|学生|同学|师生|家长|居民|村民|市民|农民|来宾|嘉宾|志愿者|企业家|专家|教师|老师|人员|工作者|客商|朋友|战士|官兵|民警|游客|业主|商户|用户|旅客|选手|青年|妇女|儿童|人士|人才|学子|劳动者|消费者|经营者)(们)/gu

function* check({ text }: Passage): Generator<Hit> {
  const found = [...BEFORE_AND_BEHIND, TWO_BEFORE, PLURAL].flatMap((pattern) =>
    [...matchesOf(pattern, text)].map((match) => withoutGroup(match, match[0].lastIndexOf(match[1] ?? ''))),
  )
  const round = [...matchesOf(BEFORE_ROUND, text)].map((match) => withoutGroup(match, 0))
  let end = 0
  for (const hit of [...found, ...round].toSorted((a, b) => a.from - b.from || b.to - a.to)) {
    if (hit.from < end) continue
    end = hit.to
    yield hit
  }
}

/** A hit on a whole match that is mended by leaving out its group, which stands at a place of the match. */
function withoutGroup(match: RegExpExecArray & { readonly from: number; readonly to: number }, at: number): Hit {
  const from = match.from + at
  return { from: match.from, to: match.to, fix: { from, to: from + (match[1] ?? '').length, text: '' } }
}

/** A quantity that is called approximate, bounded or plural twice. */
export const quantityTwice: PassageRule = {
  id: 'NEG-WORD-AMOUNT',
  scope: 'passage',
  reads: 'shadow',
  family: 'wording',
  severity: 'warn',
  name: '概数、复数重复',
  message: '“{{text}}”前后意思重复或矛盾，保留一处即可。',
  source: '《图书编校质量差错认定细则》第十九条；现代汉语语法',
  fixes: 'suggested',
  finds: [...BEFORE_AND_BEHIND, BEFORE_ROUND, TWO_BEFORE, PLURAL],
  check,
  wrong: [
    { text: '约5000万元左右' },
    { text: '超过300人以上' },
    { text: '信息50余篇左右' },
    { text: '近300余人次' },
    { text: '高度不得超过9米以下' },
    { text: '控制在5.5%以内左右' },
    { text: '冷藏车120余辆以上' },
    { text: '大约近200户' },
    { text: '每个乡镇至少培育2个以上示范村' },
    { text: '工期大概需要3个月左右' },
    { text: '多达300人以上之多' },
    { text: '不足50多人参加' },
    { text: '全体干部们参加' },
    { text: '广大干部群众们要以先进为榜样' },
  ],
  right: [
    { text: '约5000万元' },
    { text: '300人以上' },
    { text: '近300人次' },
    { text: '近一年多来' },
    { text: '约200个多媒体教室' },
    { text: '控制在5.5%以内' },
    { text: '18周岁以上60周岁以下' },
    { text: '不超过3000元的标准' },
    { text: '各位同志' },
    { text: '同志们、朋友们' },
    { text: '至少3名副高以上职称的专家' },
    { text: '至少安排2名科级以上干部' },
    { text: '近期20多场活动' },
  ],
}
