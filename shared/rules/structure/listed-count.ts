import { countOf } from '../count-words.ts'
import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'

/** 三项措施：…；…；…。 — a number, what is counted, and the list up to the end of the sentence. */
const ANNOUNCED =
  /(?<![第\d分之—－～-])([两二三四五六七八九]|十[一二三四五六七八九]?|\d{1,2})(?:大|个|项|条|点|类|种|方面|件)(?:方面|\p{Script=Han}{0,8})[：:]([^。！？\n：:“”（）()]{6,300})(?=[。\n]|$)/gu
/** 落实“三个坚持”：坚持……、坚持…… */
const SLOGAN =
  /[“"]([两二三四五六七八九十])[个大项]?(\p{Script=Han}{1,4})[”"](?:要求|原则|工程|机制|标准|活动|制度|行动|工作法|措施|目标)?(?:[：:]|，?即|，做到|——)([^。！？\n“”]{6,200})(?=[。\n]|$)/gu
/** Lists that are numbered, or of which only some is named. */
const OTHER_LIST = /[一二三]是|[（(]\d|①|第[一二]|等[。，；]?$|等$|\d[.．]|等[^、，；]{0,6}$/

const ORDINAL = /^\s*第([一二三四五六七八九])/
const NUMERALS = '一二三四五六七八九'

/** Items of a list of short words that all begin alike or are of one length: 抓学习、抓调研. */
function shortItems(list: string): readonly string[] {
  if (/[，；]/.test(list)) return []
  const items = list.split('、')
  const [first = ''] = items
  const isAlike = items.every((item) => item.charAt(0) === first.charAt(0) && item.length < 16)
  const isEven = first.length < 9 && items.every(({ length }) => length === first.length)
  const isSameKind = items.every(
    (item) => item.length > 2 && item.length < 12 && item.endsWith(first.charAt(first.length - 1)),
  )
  return items.length > 1 && (isAlike || isEven || isSameKind) ? items : []
}

function itemsOf(list: string): readonly string[] {
  const parts = list.split('；')
  // 第一组……；第二组……: each item has its number.
  if (parts.length > 1 && parts.every((part, at) => ORDINAL.exec(part)?.[1] === NUMERALS.charAt(at))) return parts
  if (OTHER_LIST.test(list)) return []
  const long = list.split('；').filter((item) => item.trim() !== '')
  return long.length > 1 ? long : shortItems(list)
}

/** Items of a slogan each begin with its word: 坚持…、坚持…. */
function sloganItems(word: string, list: string): number {
  const key = word === '一' ? /^(?:即)?一/ : new RegExp(`^${word}`)
  const items = list.split(/[、，；]|以及|和(?=坚持|做到|一个)/)
  // 坚持人民至上, or 目标导向 with the word at its end.
  const parts = list.split(/[、，；和与及]/)
  if (word !== '一' && parts.every((part) => part.endsWith(word))) return parts.length
  if (items.every((item) => (word === '一' ? item.includes(word) : item.endsWith(word)))) return items.length
  const own = items.filter((item) => key.test(item)).length
  return own === items.length || list.includes('，') ? own : 0
}

function* check({ text }: Passage): Generator<Hit> {
  if (!/[：:]|[”"]，?(?:即|要求|原则|工程|机制|标准|活动|制度|行动|工作法|措施|目标|做到)|”——/.test(text)) return
  for (const { from, to, 1: count = '', 2: list = '' } of matchesOf(ANNOUNCED, text)) {
    const items = itemsOf(list).length
    if (items > 1 && items !== countOf(count)) yield { from, to, params: { announced: countOf(count), count: items } }
  }
  for (const { from, to, 1: count = '', 2: word = '', 3: list = '' } of matchesOf(SLOGAN, text)) {
    const items = OTHER_LIST.test(list) ? 0 : sloganItems(word, list)
    if (items > 1 && items !== countOf(count)) yield { from, to, params: { announced: countOf(count), count: items } }
  }
}

/** "Three measures" before a list of four. */
export const listedCount: PassageRule = {
  id: 'NEG-STRUCTURE-LISTED-COUNT',
  scope: 'passage',
  reads: 'shadow',
  family: 'structure',
  severity: 'block',
  name: '“几项”与冒号后所列不符',
  message: '文中说有{{announced}}项，后面列了{{count}}项，请核对。',
  source: '《党政机关公文处理工作条例》第二十条第四项（数字准确）',
  fixes: 'none',
  awaitsEnd: true,
  finds: [ANNOUNCED, SLOGAN],
  check,
  wrong: [
    { text: '要坚持“四个结合”，即与主题教育相结合、与中心工作相结合、与群众需求相结合。' },
    { text: '开展“四个一”活动，即一次宣讲、一次排查、一次演练。' },
    { text: '明确三项任务：抓学习、抓调研、抓落实、抓督查。' },
    { text: '重点采取三项措施：健全机制，压实责任；加强督查，严格考核；强化宣传，营造氛围；加大投入，改善条件。' },
    { text: '落实“三个坚持”：坚持党的领导、坚持人民至上。' },
    { text: '在三个镇试点：青石镇、柳河镇、东山镇、西岭镇。' },
    { text: '坚持“四个导向”：目标导向、问题导向、结果导向。' },
    { text: '实施“三大行动”：强基行动、提质行动、增效行动、惠民行动。' },
    { text: '分为两个组：第一组赴青禾县；第二组赴清源县；第三组赴临河区。' },
  ],
  right: [
    { text: '明确三项任务：抓学习、抓调研、抓落实。' },
    { text: '落实“三个一”：一个项目、一名领导、一个专班。' },
    { text: '落实“三个坚持”：坚持党的领导，把牢方向，坚持人民至上，坚持实事求是。' },
    { text: '提出三点要求：一是抓学习；二是抓落实；三是抓督查。' },
    { text: '整改4类问题：未公示、未备案等。' },
  ],
}
