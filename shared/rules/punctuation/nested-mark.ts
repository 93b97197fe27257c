import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import type { Range } from '../text.ts'

interface Pair {
  readonly open: string
  readonly close: string
  readonly inner: string
}
const PAIRS: readonly Pair[] = [
  { open: '“', close: '”', inner: '‘’' },
  { open: '《', close: '》', inner: '〈〉' },
]

const OPENING = /[“《]/

/** Pairs of one kind directly inside another that closes; after a mark without partner nobody knows what is inside. */
function* nestedIn(text: string, { open, close, inner }: Pair): Generator<Hit> {
  if (text.indexOf(open, text.indexOf(open) + 1) < 0) return
  const stack: number[] = []
  let inside: Hit[] = []
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === open) stack.push(at)
    if (text[at] !== close) continue
    const from = stack.pop()
    if (stack.length === 1 && from !== undefined) inside.push(singleMarks(text, { from, to: at + 1 }, inner))
    if (stack.length > 0) continue
    yield* inside
    inside = []
  }
}

function singleMarks(text: string, range: Range, inner: string): Hit {
  const right = inner.charAt(0) + text.slice(range.from + 1, range.to - 1) + inner.charAt(1)
  return { ...range, params: { right }, fix: { ...range, text: right } }
}

function* check({ text }: Passage): Generator<Hit> {
  for (const pair of PAIRS) yield* nestedIn(text, pair)
}

/** A quotation inside a quotation, or a title inside a title, in the marks of the outer one. */
export const nestedMark: PassageRule = {
  id: 'NEG-PUNCT-NESTED',
  scope: 'passage',
  family: 'punctuation',
  severity: 'block',
  name: '引号、书名号套用形式错误',
  message: '套用时外层用双、内层用单，应写作“{{right}}”。',
  source: 'GB/T 15834-2011 4.8.3.4、4.15.3.4',
  fixes: 'suggested',
  finds: [OPENING],
  check,
  wrong: [{ text: '《关于印发《督查办法》的通知》' }, { text: '“提升“三服务”水平”' }],
  right: [
    { text: '《关于印发〈督查办法〉的通知》' },
    { text: '“提升‘三服务’水平”' },
    { text: '“前哨”“后院”' },
    { text: '“大厦之成。要当好“前哨”和“后院”' },
  ],
}
