import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf, type Range } from '../text.ts'

const TWICE = /(\p{Script=Han}{2,4})\1/gu
/** Verbs that are doubled for a short or tentative act or one that goes on (走着走着), words for many, and 能不能不. */
const DOUBLED =
  /^(?:研究|讨论|商量|考虑|检查|了解|学习|锻炼|总结|交流|休息|调整|改善|比较|琢磨|反思|思考|沟通|协调|体验|感受|核对|整理|梳理|走动|看看|掂量|走访|合计|反省|批评|表扬|介绍|活动|打听|照顾|谋划|研判|评估|非常|特别|很多|许多|哈哈|大大|常常|人人|方方|事事|层层|步步|时时|处处|年年|天天|一.{1,3}|.一|.不|.着|[零〇一二三四五六七八九十百千万]+)$/

/** 林业产业产值: the end of one word and the beginning of the next. */
const ACROSS_WORDS = /^(?:业产|业企|业行|区社|民居|部干|业职|市城|生学|员职|力电|水污|费消|济经|会社|织组)$/

/** A clause said again at once: 会议强调，会议强调，. Callings (同志们) are meant. */
const CLAUSE_TWICE = /(?<=^|[。；：，！])((?!\p{Script=Han}{1,6}们，)\p{Script=Han}{4,14})，\1(?=[，。：；])/gu
/** 主持并主持召开. */
const JOINED_TWICE = /(\p{Script=Han}{2})(?:并|并且)\1/gu
/** A verb said again behind the comma: 经研究决定，决定召开. */
const VERB_TWICE = /(决定|要求|同意|批准|通知|强调|指出|明确|建议)，\1(?=\p{Script=Han})/gu
/** An item of a list that stands there twice running: 乡镇、乡镇、街道. */
const ITEM_TWICE = /(?<=^|[。；：，、！的])(\p{Script=Han}{2,8})、\1(?!、\1)(?=[、，。；和及等])(?<!\1、\1、\1)/gu
const [SHORTEST, LONGEST] = [5, 14]

/** Phrases longer than `TWICE` looks for, written twice running: counted, because a pattern would try every length. */
function* longPhrasesTwice(text: string): Generator<Hit> {
  for (let size = SHORTEST; size <= LONGEST; size += 1)
    for (const { from, to } of rowsAgain(text, size))
      for (let at = from; at + size <= to; at += size) {
        const word = text.slice(at, at + size)
        if (/^\p{Script=Han}+$/u.test(word) && !/^(.+)\1+$/.test(word)) yield repeated(at, at + 2 * size, word)
      }
}

/** Rows of characters each of which comes again after so many. */
function* rowsAgain(text: string, distance: number): Generator<Range> {
  // Of a row as long as the shortest phrase, one character at least stands at such a place.
  for (let at = 0; at + distance < text.length; at += SHORTEST) {
    if (!comesAgain(text, at, distance)) continue
    let [from, to] = [at, at + 1]
    while (from > 0 && comesAgain(text, from - 1, distance)) from -= 1
    while (to + distance < text.length && comesAgain(text, to, distance)) to += 1
    yield { from, to }
    while (at + SHORTEST < to) at += SHORTEST
  }
}

function comesAgain(text: string, at: number, distance: number): boolean {
  return text.charCodeAt(at) === text.charCodeAt(at + distance)
}

function repeated(from: number, to: number, word: string): Hit {
  return { from, to, params: { right: word }, fix: { from, to, text: word } }
}

function* check({ text }: Passage): Generator<Hit> {
  for (const { from, to, 1: word = '' } of matchesOf(TWICE, text)) {
    const isOneCharacter = new Set(word).size === 1
    // 党组织组织党员 says who organises.
    const isBodyActing = word === '组织' && /[党团会]/.test(text.charAt(from - 1))
    // 干部干部，干字当头: a speaker says a word twice before the point.
    const isCalledOut = !/\p{Script=Han}/u.test(text.charAt(from - 1)) && text.charAt(to) === '，'
    if (!isOneCharacter && !isCalledOut && !isBodyActing && !DOUBLED.test(word) && !ACROSS_WORDS.test(word))
      yield repeated(from, to, word)
  }
  for (const pattern of [CLAUSE_TWICE, JOINED_TWICE, VERB_TWICE, ITEM_TWICE])
    for (const { from, to, 1: word = '' } of matchesOf(pattern, text)) yield repeated(from, to, word)
  yield* longPhrasesTwice(text)
}

/** A word typed twice. */
export const repeatedWord: PassageRule = {
  id: 'NEG-WORD-TWICE',
  scope: 'passage',
  reads: 'shadow',
  family: 'wording',
  severity: 'warn',
  name: '词语重复',
  message: '“{{text}}”疑似重复，应为“{{right}}”。',
  source: '《图书编校质量差错认定细则》（多字）；实务',
  fixes: 'suggested',
  check,
  wrong: [
    { text: '车辆停放于指定地点地点' },
    { text: '严格按规定规定的时限办理' },
    { text: '会议强调，会议强调，要抓好落实' },
    { text: '在第二会议室主持并主持召开会议' },
    { text: '经县政府研究决定，决定召开会议' },
    { text: '由各县区，乡镇、乡镇、街道办理' },
    { text: '加强历史文化保护历史文化保护' },
  ],
  right: [
    { text: '大家研究研究' },
    { text: '林业产业产值突破20亿元' },
    { text: '一件一件抓落实' },
    { text: '层层压实责任' },
    { text: '高高兴兴' },
    { text: '表格能不能不填' },
    { text: '同志们，同志们，安静一下' },
    { text: '讲政治、讲大局、讲奉献' },
    { text: '大家掂量掂量' },
    { text: '干部干部，干字当头' },
    { text: '坐在泥地里啃冷馒头，啃着啃着就睡着了' },
  ],
}
