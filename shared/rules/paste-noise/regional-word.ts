import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'

/** Words of Taiwan and Hong Kong usage with those of the mainland; only words that do not occur inside others. */
const WORDS: Readonly<Record<string, string>> = {
  资讯: '信息',
  透过: '通过',
  网路: '网络',
  软体: '软件',
  硬体: '硬件',
  讯息: '消息',
  简讯: '短信',
  程式: '程序',
  资料库: '数据库',
  伺服器: '服务器',
  滑鼠: '鼠标',
  萤幕: '屏幕',
  数位化: '数字化',
  计程车: '出租车',
  品质管制: '质量控制',
  幼稚园: '幼儿园',
  冷气机: '空调',
}
/** What stands before a word where it is part of another or means something else: light shines through (透过). */
const GUARDS: Readonly<Record<string, RegExp>> = {
  程式: /方$/,
  透过: /(?:光|光线|阳光|视线|玻璃|渗|穿|看|可以|不)$/,
}
const AFTER_THROUGH = /^(?:现象|表象|窗户|玻璃|镜头|云层|来|去|率)/
const FORMS = new RegExp(Object.keys(WORDS).join('|'), 'g')

function* check({ text }: Passage): Generator<Hit> {
  for (const match of matchesOf(FORMS, text)) {
    const { from, to, 0: word } = match
    if (GUARDS[word]?.test(text.slice(Math.max(0, from - 4), from))) continue
    if (word === '透过' && AFTER_THROUGH.test(text.slice(to, to + 2))) continue
    const right = WORDS[word] ?? ''
    yield { from, to, params: { right }, fix: { from, to, text: right } }
  }
}

/** A word of Taiwan or Hong Kong usage. */
export const regionalWord: PassageRule = {
  id: 'NEG-NOISE-REGIONAL',
  scope: 'passage',
  reads: 'shadow',
  family: 'pasteNoise',
  severity: 'warn',
  name: '港台用语',
  message: '“{{text}}”是港台用语，宜用“{{right}}”。',
  source: '实务',
  fixes: 'suggested',
  finds: [FORMS],
  check,
  wrong: [{ text: '有限的資訊中' }, { text: '透过大数据分析' }, { text: '使用软体办公' }],
  right: [{ text: '供水管道畅通' }, { text: '透过现象看本质' }, { text: '方程式' }, { text: '阳光透过窗户' }],
}
