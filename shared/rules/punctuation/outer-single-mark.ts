import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { isChinese, matchesOf } from '../text.ts'

const SINGLE = /‘[^‘’\n]{1,60}’|〈[^〈〉\n]{1,80}〉/g
const OUTER: Readonly<Record<string, string>> = { '‘': '“”', '〈': '《》' }

/** Whether the offset lies between an outer mark and its partner. */
function isInside(text: string, at: number, [open = '', close = '']: string): boolean {
  return text.lastIndexOf(open, at) > text.lastIndexOf(close, at)
}

function* check({ text }: Passage): Generator<Hit> {
  for (const { from, to, 0: found } of matchesOf(SINGLE, text)) {
    const pair = OUTER[found.charAt(0)] ?? ''
    const isAmongChinese = [text[from - 1], text[from + 1], text[to - 2], text[to]].some(isChinese)
    // A quotation of several paragraphs is closed in the last of them only.
    if (
      !isAmongChinese ||
      isInside(text, from, pair) ||
      (text.indexOf(pair.charAt(1), to) >= 0 && !opensAgain(text, to, pair))
    )
      continue
    const right = pair.charAt(0) + found.slice(1, -1) + pair.charAt(1)
    yield { from, to, params: { right }, fix: { from, to, text: right } }
  }
}

/** Whether the next outer mark opens, so that nothing was open before. */
function opensAgain(text: string, from: number, [open = '', close = '']: string): boolean {
  const opens = text.indexOf(open, from)
  return opens >= 0 && opens < text.indexOf(close, from)
}

/** Single quotation or title marks that stand in no double ones. */
export const outerSingleMark: PassageRule = {
  id: 'NEG-PUNCT-SINGLE-OUTER',
  scope: 'passage',
  family: 'punctuation',
  severity: 'block',
  name: '外层误用单引号、单书名号',
  message: '外层应用双引号、双书名号，写作“{{right}}”。',
  source: 'GB/T 15834-2011 4.8.3.4、4.15.3.4',
  fixes: 'suggested',
  finds: [SINGLE],
  check,
  wrong: [{ text: '发扬‘钉钉子’精神' }, { text: '印发〈督查办法〉的通知' }, { text: '‘做到“两个维护”’' }],
  right: [
    { text: '发扬“钉钉子”精神' },
    { text: '他说：“要发扬‘钉钉子’精神。”' },
    { text: '《关于印发〈督查办法〉的通知》' },
    { text: 'the city’s ‘one stop’ office' },
  ],
}
