import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'

const PAIRS = ['“”', '‘’', '《》', '〈〉', '（）', '【】', '〔〕'] as const
const CLOSING_OF = new Map<string, string>(PAIRS.map((pair) => [pair.charAt(0), pair.charAt(1)]))
const OPENING_OF = new Map<string, string>(PAIRS.map((pair) => [pair.charAt(1), pair.charAt(0)]))

/** Every mark of a pair, and the half-width bracket that may close one. */
const MARK = /[“”‘’《》〈〉（）【】〔〕)]/g

/** The partner is missing within so many characters, and within the clause. */
const REACH = 30
const END_OF_CLAUSE = /[，。；：！？\n]|[“‘《〈（【〔]/
const START_OF_CLAUSE = /[^，。；：！？、“”‘’《》〈〉（）【】〔〕\n]*$/

/** The mark with the rest of its clause and the mark that ends it, where its partner belongs. */
function opening(text: string, at: number, mark: string): Hit {
  const rest = text.slice(at + 1, at + REACH)
  const end = rest.startsWith(mark) ? 0 : rest.search(END_OF_CLAUSE)
  const length = end + 1
  return { from: at, to: at + 1 + length, params: { mark, partner: CLOSING_OF.get(mark) ?? '' } }
}

/** The mark with the clause before it, in which its partner belongs. */
function closing(text: string, at: number, mark: string, partner: string): Hit {
  const before = text.slice(Math.max(0, at - REACH), at)
  return { from: at - (before.length - before.search(START_OF_CLAUSE)), to: at + 1, params: { mark, partner } }
}

/** The apostrophe of Latin words is the same character as the closing single quotation mark. */
function isApostrophe(text: string, at: number): boolean {
  return text[at] === '’' && /[A-Za-z]/.test(text[at - 1] ?? '')
}

function* check({ text }: Passage): Generator<Hit> {
  const open: { readonly mark: string; readonly at: number }[] = []
  for (const { from: at, 0: mark } of matchesOf(MARK, text)) {
    if (CLOSING_OF.has(mark)) open.push({ mark, at })
    // A half-width bracket that closes a full-width one is what the rule about widths is for.
    if (mark === ')' && open.at(-1)?.mark === '（') open.pop()
    const partner = OPENING_OF.get(mark)
    if (partner === undefined) continue
    if (open.at(-1)?.mark === partner) open.pop()
    else if (!isApostrophe(text, at)) yield closing(text, at, mark, partner)
  }
  for (const { mark, at } of open) yield opening(text, at, mark)
}

/** Quotation marks, title marks and brackets that have no partner in their paragraph. */
export const unpairedMark: PassageRule = {
  id: 'NEG-PUNCT-PAIR',
  scope: 'passage',
  family: 'punctuation',
  severity: 'block',
  name: '引号、括号、书名号不成对',
  message: '此处的 {{mark}} 没有与之配对的 {{partner}}，请补齐或删除。',
  source: 'GB/T 15834-2011 4.8、4.9、4.15',
  fixes: 'none',
  awaitsEnd: true,
  finds: [MARK],
  check,
  wrong: [
    { text: '“大厦之成，非一木之材也。' },
    { text: '印发《公文处理办法的通知' },
    { text: '各县（市、区委办公室' },
    { text: '抓落实）' },
  ],
  right: [{ text: '“大厦之成”，（一）《办法》〔2026〕' }, { text: '他说：“要做到‘三个一’。”' }, { text: 'Today’s' }],
}
