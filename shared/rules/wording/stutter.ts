import { perPassage } from '../passage.ts'
import type { Range } from '../text.ts'
import { isWordAt } from './apart.ts'
import { FIRST_HAN, HAN_CHARACTERS, standingOf } from './spelling/characters.ts'
import { isWord, lexicon } from './spelling/lexicon.ts'
import type { Targets } from './spelling/targets.ts'

/**
 * Characters that are doubled for a short act, for many or for a colour of speech (谈谈, 桩桩, 冷冰冰), and nouns that
 * follow their like: 公安局局长, 狂犬病病毒.
 */
const DOUBLED = new Set(
  '亮代停党冰净坐夜婆安干张当忙戴找拉振摇摘杠桩楚歇汹浇漉热生甸病科站端笑管股菌谈辣钉问闹队页风团扎瞧猜翻抖暗渐悄默滔绵茫沉昏苍闪熊腾洋蒸滴纷频匆急缓徐淡浅静轻快慢巍皑炯侃谆孜兢勤恳唯诺堂萋密整平稳实顺规踏切妥完全真清明白新账摆挥招握眨揉捏搓伸弯拍抱跳逛摸尝听看想说聊洗擦扫喝吃画报句场国水户厂班镇区县州省院校店师员园馆院室所局部处司厅组均户车船树花草鱼虫人家处事时日刻星片条件层线色声味碎彤喃段块桌栋柜鼓提加吹敲松紧理捋亮',
)
/** What is doubled by mistake though its first character is a word of its own at times: 报报送, 加加强. */
const STARTED_TWICE = new Set(
  '报送 报告 推进 推动 提高 提升 提供 加强 加快 建设 建立 改革 改进 发展 发挥 发布 实施 实现 实行 完成 完善 落实 强化 深化 深入 构建 打造 优化 保障 保护 组织 开展 开发 收集 整改 整治 全面 全力 认真 切实 严格 明确'.split(
    ' ',
  ),
)

/** What is at, in or under a thing that was named, or one of each: 矿井井下, 分馆馆均. */
const AT_A_THING = new Set('上下内外口顶面身体长均里中前后边底侧手头脚眼嘴腰腿')

/** Adverbs end in one 地 and never in two: 认真地地. */
const ADVERB_MARK = '地'

/** Every place where one character of a word is typed twice: 研究究, 贯彻落落实. Both characters are named. */
export const stuttersIn = perPassage(({ text }): readonly Range[] => {
  const found: Range[] = []
  for (let at = 1; at < text.length; at += 1)
    if (text.charCodeAt(at) === text.charCodeAt(at - 1) && isStutter(text, at - 1))
      found.push({ from: at - 1, to: at + 1 })
  return found
})

function isStutter(text: string, at: number): boolean {
  const [code, character] = [text.charCodeAt(at), text.charAt(at)]
  const isThrice = character === text.charAt(at - 1) || character === text.charAt(at + 2)
  if (!isHanCode(code) || isThrice || isWord(code, code)) return false
  // 要加 is a word in 要加快 alone.
  const [endsWord, startsWord] = [isWordAt(text, at - 1) && text.charAt(at - 1) !== '要', isWordAt(text, at + 1)]
  if (character === ADVERB_MARK) return !endsWord && !startsWord
  const standing = standingOf(code)
  if (standing === 'free') return false
  if (endsWord && (startsWord || standing === 'usual')) return isReadBetterOnce(text, at)
  return startsWord ? isBegunTwice(text, at) : endsWord && isEndedTwice(text, at)
}

/** Whether a word begins twice at a place: 落落实, but not 桩桩件件, 歇歇脚. */
function isBegunTwice(text: string, at: number): boolean {
  const isUnusual = standingOf(text.charCodeAt(at)) === 'unknown' && !DOUBLED.has(text.charAt(at))
  return (
    (isUnusual || STARTED_TWICE.has(text.slice(at + 1, at + 3))) &&
    !isPaired(text, at + 2) &&
    !AT_A_THING.has(text.charAt(at + 2))
  )
}

/** Whether the word before a place ends twice: 研究究, but not 矿井井下, 干干净净. */
function isEndedTwice(text: string, at: number): boolean {
  if (DOUBLED.has(text.charAt(at)) || AT_A_THING.has(text.charAt(at + 2))) return false
  return isUsualWord(text, at - 1) && !isPaired(text, at - 2)
}

/** 服务务工作 may be read 务工 as well, but without one 务 all of it is words of every day; 服务务工人员 may not. */
function isReadBetterOnce(text: string, at: number): boolean {
  const isUsualOnce = isUsualWord(text, at - 1) && isUsualWord(text, at + 2) && !text.startsWith('一步', at + 2)
  return isUsualOnce && !isWordAt(text, at + 3)
}

/** Whether the word at a place is one that official prose uses all the time: rarer ones name things, 矿井井口. */
export function isUsualWord(text: string, at: number): boolean {
  const { frequent, core } = lexicon()
  const [first, second] = [text.charCodeAt(at), text.charCodeAt(at + 1)]
  return holds(frequent, first, second) || holds(core, first, second)
}

function holds({ words, byFirst }: Targets, first: number, second: number): boolean {
  const { heads, next } = byFirst
  for (let word = heads[first - FIRST_HAN] ?? 0; word !== 0; word = next[word] ?? 0)
    if (words[2 * word - 1] === second) return true
  return false
}

function isHanCode(code: number): boolean {
  return code >= FIRST_HAN && code < FIRST_HAN + HAN_CHARACTERS
}

/** Whether two of the same stand at a place, as in 干干净净. */
function isPaired(text: string, at: number): boolean {
  return at >= 0 && text.charAt(at) !== '' && text.charAt(at) === text.charAt(at + 1)
}
