import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'

/** The bodies of one level in the order in which they are named. */
const ORDER = ['委', '人大', '政府', '政协']
const BODY = '(?:委(?![员托])|人大(?:常委会)?|人民政府|政府|政协)'
/** 市政府、市委: two bodies of a level or more, each with its level and nothing behind it. */
const LIST = new RegExp(
  `(?:([省市县区州])${BODY})(?:[、和]\\1${BODY})+(?!办|[部党直机各秘督政研宣组统编老网]|常|代表|委员|主席|主任|副|工作)`,
  'g',
)
const CENTRAL = /国务院、党中央|国务院、中共中央|中央军委、国务院/g

function* check({ text }: Passage): Generator<Hit> {
  for (const { from, to, 0: words, 1: level = '' } of matchesOf(LIST, text)) {
    const bodies = words.split(/[、和]/)
    const ranks = bodies.map((body) => ORDER.findIndex((name) => body.slice(1).replace('人民', '').startsWith(name)))
    const sorted = ranks.toSorted((a, b) => a - b)
    if (ranks.every((rank, at) => rank === sorted[at]) || new Set(ranks).size < ranks.length) continue
    const right = sorted.map((rank) => level + (ORDER[rank] ?? '')).join('、')
    yield { from, to, params: { right } }
  }
  for (const { from, to, 0: words } of matchesOf(CENTRAL, text)) {
    const right = words.split('、').toReversed().join('、')
    yield { from, to, params: { right }, fix: { from, to, text: right } }
  }
}

/** Party committee, congress, government and consultative conference of one level in another order. */
export const bodyOrder: PassageRule = {
  id: 'NEG-NAME-BODY-ORDER',
  scope: 'passage',
  reads: 'shadow',
  family: 'name',
  severity: 'warn',
  name: '领导机关排列次序不当',
  message: '“{{text}}”一般按党委、人大、政府、政协的次序排列，写作“{{right}}”。',
  source: '实务',
  fixes: 'suggested',
  finds: [LIST, CENTRAL],
  check,
  wrong: [
    { text: '在市政府、市委的正确领导下' },
    { text: '市委、市政府、市人大、市政协领导出席' },
    { text: '国务院、党中央高度重视' },
  ],
  right: [
    { text: '在市委、市政府的正确领导下' },
    { text: '市委、市人大、市政府、市政协领导出席' },
    { text: '市政府、市委宣传部联合印发，市政协、市委统战部参加' },
    { text: '抄送：市人大常委会，市政府、市政协办公室' },
  ],
}
