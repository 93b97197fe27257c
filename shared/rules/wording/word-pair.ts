import { type Passage, perPassage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { createWordFinder } from '../word-finder.ts'
import { WORD_PAIRS, type WordPair } from './word-pairs.ts'

const BY_WRONG = new Map<string, WordPair>(WORD_PAIRS.map((pair) => [pair.wrong, pair]))
const formsIn = createWordFinder(BY_WRONG.keys())

function isGuarded(pair: WordPair, text: string, match: { readonly from: number; readonly to: number }): boolean {
  const [before, after] = [text.charAt(match.from - 1), text.charAt(match.to)]
  return (
    (before !== '' && pair.notAfter?.includes(before)) || (after !== '' && pair.notBefore?.includes(after)) || false
  )
}

/** Every form of the table that stands in a passage, in order. */
export const wordPairsIn = perPassage((passage: Passage): readonly Hit[] =>
  formsIn(passage).flatMap(({ from, to, word }) => {
    const pair = BY_WRONG.get(word)
    if (pair === undefined || isGuarded(pair, passage.text, { from, to })) return []
    return [{ from, to, params: { right: pair.right }, fix: { from, to, text: pair.right } }]
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
    { text: '保障公民知情的权力' },
    { text: '安心渡过晚年' },
    { text: '征集启示' },
    { text: '加强河道巡察' },
    { text: '由法人本人签字' },
  ],
  right: [
    { text: '确定单位名单' },
    { text: '自己经过' },
    { text: '爱好象棋' },
    { text: '跟综合科联系' },
    { text: '完成份额' },
    { text: '立刻划分' },
    { text: '把权力关进制度的笼子' },
    { text: '渡过难关' },
    { text: '严肃查处制售假劣种子' },
  ],
}
