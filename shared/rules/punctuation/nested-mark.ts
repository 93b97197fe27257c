import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'

interface Pair {
  readonly open: string
  readonly close: string
  readonly inner: string
}
const PAIRS: readonly Pair[] = [
  { open: '“', close: '”', inner: '‘’' },
  { open: '《', close: '》', inner: '〈〉' },
]

/** A pair that opens inside an open one of the same kind and closes there. */
function* nestedIn(text: string, { open, close, inner }: Pair): Generator<Hit> {
  const stack: number[] = []
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === open) stack.push(at)
    if (text[at] !== close || stack.length === 0) continue
    const from = stack.pop() ?? at
    if (stack.length !== 1) continue
    const range = { from, to: at + 1 }
    const right = inner.charAt(0) + text.slice(from + 1, at) + inner.charAt(1)
    yield { ...range, params: { right }, fix: { ...range, text: right } }
  }
}

function* check({ text }: Passage): Generator<Hit> {
  for (const pair of PAIRS) yield* nestedIn(text, pair)
}

/** A quotation inside a quotation, or a title inside a title, in the marks of the outer one. */
export const nestedMark: PassageRule = {
  id: 'NEG-PUNCT-NESTED',
  scope: 'passage',
  family: 'punctuation',
  severity: 'warn',
  name: '引号、书名号套用形式错误',
  message: '套用时外层用双、内层用单，宜写作“{{right}}”。',
  source: 'GB/T 15834-2011 4.8.3.4、4.15.3.4',
  fixes: 'suggested',
  check,
  wrong: [{ text: '《关于印发《督查办法》的通知》' }, { text: '“提升“三服务”水平”' }],
  right: [{ text: '《关于印发〈督查办法〉的通知》' }, { text: '“提升‘三服务’水平”' }, { text: '“前哨”“后院”' }],
}
