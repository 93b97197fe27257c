import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { isHan, overlapsOne } from '../text.ts'
import { COLLOCATIONS } from './collocations.ts'
import { isConfusable } from './confusable.ts'
import { SET_PHRASES } from './set-phrases.ts'
import { wordPairsIn } from './word-pair.ts'

const LENGTH = 4
const RIGHT = new Set([...SET_PHRASES, ...COLLOCATIONS])
const IS_SET = new Set(SET_PHRASES)
/** Phrases by their first and by their last two characters: one wrong character leaves one of these halves as it is. */
const BY_START = halves(0)
const BY_END = halves(2)
/** Forms that are right beside those of the list, or words of their own that come near one. */
const ACCEPTED = new Set(
  `
  故步自封 不孚众望 各行其事 相辅而成 声势浩荡 舍己为公 舍己为国 舍己救人 兼容并蓄 言简意明 同心合力 同心戮力 齐心合力 齐心同力 同心并力 通力协作
  全心全力 坚定不渝 矢志不移 勇往无前 大有作为 大有所为 有所作为 无所不为 顺势而上 顺势而动 借势而上 趁势而上 乘势而为 因势而为 应势而为 应势而动 迎难而进 知难而上 知难而进
  廉洁从政 廉洁履职 清正廉明 一丝不挂 不胜其烦 不谋而同 不约而合 任重致远 冲坚陷阵 前赴后继 历久常新 历久弥坚 历久弥香 日久弥新 发奋图强 奋发自强 奋发向上 奋发进取 敢作敢当 干脆利落
  应运而出 应运而起 承先启后 打成一团 推诚布公 百折不回 竭尽所能 物尽其能 脱口而出 脱身而出 脱轨而出 言之有据 言之有理 言之有度 言行合一 迫于眉睫 防范未然 防患于未 面目一新 指手划脚
  凝心聚魂 凝心聚气 凝神聚力 真抓实管 真抓实改 真抓实做 依法依纪 依法依约 依法依章 依纪依规 依章依规 依法合规 前所未见 前所未闻 不可忽视 不容轻视 不容小视 不容小觑 不可置疑 不容质疑 无庸置疑 囿于形式
  齐抓共建 齐抓共促 齐抓共治 各尽其职 各守其职 各尽其责 尽职履责 尽职担责 尽心尽责 履职尽责 守土尽责 警钟常鸣 山青水秀 屡禁不绝 以面带点 以线带面 贯彻始终 量力而为 求真求实 情不自胜 千载一逢 同甘同苦
  因势而导 畅所欲为 深恶痛恨 当之有愧 雪里送炭 何济于事 无补于事 另开生面 面貌全非 如数奉还 众志成林 同心同向 一如往常 一如以往 一如当初 勇挑大梁 勇挑担子 百花争放 自强自立 自强不屈 立足长远 前后矛头 心有余而 心有余力 整治建设 整治责任 法制意识 议事规则 议事程序 议事日期
`
    .trim()
    .split(/\s+/),
)

function halves(at: number): ReadonlyMap<string, readonly string[]> {
  const phrases = new Map<string, string[]>()
  for (const phrase of RIGHT) {
    const half = phrase.slice(at, at + 2)
    phrases.set(half, [...(phrases.get(half) ?? []), phrase])
  }
  return phrases
}

/** Whether exactly one character differs: any Chinese one in a set phrase, one easily typed for it in other words. */
function isMisspelt(written: string, phrase: string): boolean {
  let differences = 0
  for (let at = 0; at < LENGTH; at += 1) {
    if (written[at] === phrase[at]) continue
    differences += 1
    if (!isHan(written[at])) return false
    if (!IS_SET.has(phrase) && !isConfusable(written.charAt(at), phrase.charAt(at))) return false
  }
  return differences === 1
}

function* check(passage: Passage): Generator<Hit> {
  const { text } = passage
  for (let from = 0; from + LENGTH <= text.length; from += 1) {
    const candidates = [BY_START.get(text.slice(from, from + 2)), BY_END.get(text.slice(from + 2, from + LENGTH))]
    if (candidates[0] === undefined && candidates[1] === undefined) continue
    const written = text.slice(from, from + LENGTH)
    if (RIGHT.has(written) || ACCEPTED.has(written)) continue
    const right = candidates.flatMap((phrases) => phrases ?? []).find((phrase) => isMisspelt(written, phrase))
    const range = { from, to: from + LENGTH }
    // What the table of wrong words names is not said twice.
    if (right === undefined || overlapsOne(wordPairsIn(passage), range)) continue
    yield { ...range, params: { right }, fix: { ...range, text: right } }
  }
}

/** A set phrase with one wrong character. */
export const setPhrase: PassageRule = {
  id: 'NEG-WORD-PHRASE',
  scope: 'passage',
  reads: 'shadow',
  family: 'wording',
  severity: 'warn',
  name: '成语、固定词组错字',
  message: '“{{text}}”疑为“{{right}}”，请核对。',
  source: '《现代汉语词典》；《图书编校质量差错认定细则》第六条',
  fixes: 'suggested',
  check,
  wrong: [
    { text: '做到雷历风行' },
    { text: '档案收集齐权' },
    { text: '制定工作方岸' },
    { text: '擅离值守' },
    { text: '切忌一促而就' },
  ],
  right: [
    { text: '做到雷厉风行' },
    { text: '落实环境整治责任' },
    { text: '制订方案' },
    { text: '全心全力投入' },
    { text: '一以贯之抓落实' },
  ],
}
