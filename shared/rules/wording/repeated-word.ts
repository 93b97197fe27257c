import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'

const TWICE = /(\p{Script=Han}{2,4})\1/gu
/** Verbs that are doubled for a short or tentative act or one that goes on (走着走着), words for many, and 能不能不. */
const DOUBLED =
  /^(?:研究|讨论|商量|考虑|检查|了解|学习|锻炼|总结|交流|休息|调整|改善|比较|琢磨|反思|思考|沟通|协调|体验|感受|核对|整理|梳理|走动|看看|掂量|走访|合计|反省|批评|表扬|介绍|活动|打听|照顾|谋划|研判|评估|非常|特别|很多|许多|哈哈|大大|常常|人人|方方|事事|层层|步步|时时|处处|年年|天天|一.{1,3}|.一|.不|.着|[零〇一二三四五六七八九十百千万]+)$/

function* check({ text }: Passage): Generator<Hit> {
  for (const { from, to, 1: word = '' } of matchesOf(TWICE, text)) {
    const isOneCharacter = new Set(word).size === 1
    // 干部干部，干字当头: a speaker says a word twice before the point.
    const isCalledOut = !/\p{Script=Han}/u.test(text.charAt(from - 1)) && text.charAt(to) === '，'
    if (!isOneCharacter && !isCalledOut && !DOUBLED.test(word))
      yield { from, to, params: { right: word }, fix: { from, to, text: word } }
  }
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
  finds: [TWICE],
  check,
  wrong: [{ text: '车辆停放于指定地点地点' }, { text: '严格按规定规定的时限办理' }],
  right: [
    { text: '大家研究研究' },
    { text: '一件一件抓落实' },
    { text: '层层压实责任' },
    { text: '高高兴兴' },
    { text: '表格能不能不填' },
    { text: '大家掂量掂量' },
    { text: '干部干部，干字当头' },
    { text: '坐在泥地里啃冷馒头，啃着啃着就睡着了' },
  ],
}
