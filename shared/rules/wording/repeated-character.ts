import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'
import { stuttersIn } from './stutter.ts'

/** Function words that never stand twice in a row in one word, unlike 是是非非 or 常常. */
const REPEATED = /(的|了|和|在|与|及|对|于|为|将|把|被|要)\1(?!\1)/g
/** Right words that end or begin with such a character: 目的的, 为了了解, 对对…… */
const RIGHT_BEFORE: Readonly<Record<string, string>> = {
  的: '目有标',
  了: '为除受罢末明',
  和: '温平缓谦饱',
  在: '存现实所内潜',
  对: '应面绝相',
  于: '关由',
  为: '作行认成人',
  要: '需主重必纪摘提',
  及: '以',
  将: '即',
}
const RIGHT_AFTER: Readonly<Record<string, string>> = {
  了: '解',
  和: '谐平睦气美解',
  在: '线岗职建校编押读册场籍途逃库外',
  对: '象策照比应口方外讲',
  于: '是',
  为: '民人了主期首何难',
  要: '求点素件害',
  与: '会',
  及: '时',
  把: '握关好',
  被: '告执害申检监审',
  的: '确',
  将: '军来',
}

/** 临江市市长 is right, 副市市长 is not. */
const DEPUTY = /(?<=副)([省市县区镇乡局处科院校厅部])\1(?=长)/g

function* check(passage: Passage): Generator<Hit> {
  const { text } = passage
  for (const { from, to, 1: own = '' } of matchesOf(DEPUTY, text)) yield { from, to, fix: { from, to, text: own } }
  for (const { from, to } of stuttersIn(passage)) yield { from, to, fix: { from, to, text: text.charAt(from) } }
  for (const match of matchesOf(REPEATED, text)) {
    const character = match[1] ?? ''
    const isRight =
      (RIGHT_BEFORE[character] ?? '').includes(text.charAt(match.from - 1) || '\u0000') ||
      (RIGHT_AFTER[character] ?? '').includes(text.charAt(match.to) || '\u0000')
    if (!isRight) yield { from: match.from, to: match.to, fix: { from: match.from, to: match.to, text: character } }
  }
}

/** A function word, or one character of a word, typed twice. */
export const repeatedCharacter: PassageRule = {
  id: 'NEG-WORD-REPEATED',
  scope: 'passage',
  reads: 'shadow',
  family: 'wording',
  severity: 'warn',
  name: '叠字',
  message: '“{{text}}”疑似多打一字，应为“{{right}}”。',
  source: '实务',
  fixes: 'suggested',
  check: function* (passage) {
    for (const hit of check(passage)) yield { ...hit, params: { right: hit.fix?.text ?? '' } }
  },
  wrong: [
    { text: '加强党的的领导' },
    { text: '研究了了全年工作' },
    { text: '市政府研究究决定' },
    { text: '贯彻落落实会议精神' },
    { text: '认真地地学习文件' },
    { text: '由副市市长主持' },
    { text: '将报名表报报送市委办公室' },
  ],
  right: [
    { text: '目的的实现' },
    { text: '为了了解情况' },
    { text: '是是非非' },
    { text: '面对对手' },
    { text: '财产被被执行人转移' },
    { text: '在在校学生中开展' },
    { text: '改为为期五天' },
    { text: '临江市市长、副市长，公安局局长、狂犬病病毒、中华人民共和国国歌' },
    { text: '桩桩件件记在心里，冷冰冰的面孔，高高兴兴过年' },
    { text: '大家谈谈看法，给老师们戴戴红花，发发奖状' },
    { text: '实现现代化，转变工作作风，全面面向基层' },
  ],
}
