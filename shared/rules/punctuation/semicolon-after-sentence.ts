import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'
import { isProse } from './prose.ts'

const MARKER =
  /(?<=^|[。；：])(?:[一二三四五六七八九十][是要]|第[一二三四五六七八九十]，|（[一二三四五六七八九十\d]{1,2}）)/g
/** A full stop outside quotations and brackets. */
const QUOTED = /“[^“”]*”|（[^（）]*）/g

function hasSentence(item: string): boolean {
  return item.replace(QUOTED, '').includes('。')
}

function* check(passage: Passage): Generator<Hit> {
  const { text } = passage
  if (!isProse(passage) || !text.includes('；') || !text.includes('。')) return
  const starts = [...matchesOf(MARKER, text)].map(({ from }) => from)
  for (const [index, from] of starts.entries()) {
    const end = starts[index + 1]
    if (end !== undefined && text[end - 1] === '；' && hasSentence(text.slice(from, end - 1))) yield hitAt(end - 1)
  }
  // The heading of an item, 复核。, is no sentence of it.
  const isOneItem = passage.kind === 'body' && starts.length <= 1
  if (isOneItem && text.endsWith('；') && hasSentence(text)) yield hitAt(text.length - 1)
}

function hitAt(at: number): Hit {
  return { from: at - 2, to: at + 1, fix: { from: at, to: at + 1, text: '。' } }
}

/** An item of a list that holds a whole sentence and ends with a semicolon. */
export const semicolonAfterSentence: PassageRule = {
  id: 'NEG-PUNCT-SEMICOLON',
  scope: 'passage',
  family: 'punctuation',
  severity: 'block',
  name: '分项内有句号，末尾误用分号',
  message: '分项列举中已有一项包含句号，各项末尾不能再用分号，“{{text}}”处应改用句号。',
  source: 'GB/T 15834-2011 附录A.6',
  fixes: 'suggested',
  finds: [/；/],
  check,
  wrong: [
    { text: '一是抓统筹。成立专班，每周调度；二是抓落实，逐项销号。' },
    { text: '（一）加强领导。各单位要成立工作专班；' },
  ],
  right: [
    { text: '一是抓统筹，每周调度；二是抓落实，逐项销号。' },
    { text: '一是抓统筹。每周调度。二是抓落实。' },
    { text: '修改为：“（一）申请。申请人应当到场；”' },
  ],
}
