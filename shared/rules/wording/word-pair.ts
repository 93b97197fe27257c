import { type Passage, perPassage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'
import { WORD_PAIRS, type WordPair } from './word-pairs.ts'

const BY_WRONG = new Map<string, WordPair>(WORD_PAIRS.map((pair) => [pair.wrong, pair]))
/** One alternation over all forms: a passage is read once, however many there are. */
const FORMS = new RegExp(WORD_PAIRS.map(({ wrong }) => wrong).join('|'), 'g')

function isGuarded(pair: WordPair, text: string, match: { readonly from: number; readonly to: number }): boolean {
  const [before, after] = [text.charAt(match.from - 1), text.charAt(match.to)]
  return (
    (before !== '' && pair.notAfter?.includes(before)) || (after !== '' && pair.notBefore?.includes(after)) || false
  )
}

/** Every form of the table that stands in a passage, in order. */
export const wordPairsIn = perPassage(({ text }: Passage): readonly Hit[] =>
  [...matchesOf(FORMS, text)].flatMap((match) => {
    const pair = BY_WRONG.get(match[0])
    if (pair === undefined || isGuarded(pair, text, match)) return []
    const range = { from: match.from, to: match.to }
    return [{ ...range, params: { right: pair.right }, fix: { ...range, text: pair.right } }]
  }),
)

/** Wrong characters and replaced spellings from the list. */
export const wordPair: PassageRule = {
  id: 'NEG-WORD-PAIR',
  scope: 'passage',
  reads: 'shadow',
  family: 'wording',
  severity: 'warn',
  name: '常见错别字和非推荐词形',
  message: '“{{text}}”应为“{{right}}”。',
  source: '《图书编校质量差错认定细则》第六、八、十二条；第一批异形词整理表；实务',
  fixes: 'suggested',
  check: wordPairsIn,
  wrong: [
    { text: '精心布署各项工作' },
    { text: '下大力精减会议' },
    { text: '建立台帐' },
    { text: '成份复杂' },
    { text: '按步就班推进' },
  ],
  right: [
    { text: '确定单位名单' },
    { text: '自己经过' },
    { text: '爱好象棋' },
    { text: '跟综合科联系' },
    { text: '完成份额' },
    { text: '立刻划分' },
  ],
}
