import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'
import { isProse } from './prose.ts'

const MARKER =
  /(?<=^|[，。；：])[一二三四五六七八九十][是要](?!否)|(?<=^|[。；：])(?:第[一二三四五六七八九十]，|（[一二三四五六七八九十\d]{1,2}）)/g
/** A full stop outside quotations and brackets. */
const QUOTED = /“[^“”]*”|（[^（）]*）/g

function hasSentence(item: string): boolean {
  return item.replace(QUOTED, '').includes('。')
}

function* check(passage: Passage): Generator<Hit> {
  const { text } = passage
  if (!isProse(passage) || !text.includes('；') || !text.includes('。')) return
  const starts = matchesOf(MARKER, text)
  for (const [index, { from, 0: form }] of starts.entries()) {
    const next = starts[index + 1]
    // （一）标题。一是……；二是……: the semicolon parts what stands below the first.
    if (next === undefined || formOf(next[0]) !== formOf(form)) continue
    const end = next.from
    if (text[end - 1] === '；' && hasSentence(text.slice(from, end - 1))) yield hitAt(end - 1)
  }
  // The heading of an item, 复核。, is no sentence of it.
  const isOneItem = passage.kind === 'body' && starts.length <= 1
  if (isOneItem && text.endsWith('；') && hasSentence(text)) yield hitAt(text.length - 1)
}

/** 一是 and 二是 are of one form, （一） and （二） of another. */
function formOf(marker: string): string {
  return marker.replace(/[一二三四五六七八九十\d]/g, '')
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
  source: 'GB/T 15834-2011 附录A.5',
  fixes: 'suggested',
  finds: [/；/],
  check,
  wrong: [
    { text: '一是抓统筹。成立专班，每周调度；二是抓落实，逐项销号。' },
    { text: '排查经营户，一是逐户登记。做到底数清、情况明；二是限期整改。' },
    { text: '（一）加强领导。各单位要成立工作专班；' },
  ],
  right: [
    { text: '一是抓统筹，每周调度；二是抓落实，逐项销号。' },
    { text: '一是抓统筹。每周调度。二是抓落实。' },
    { text: '（一）压实责任。各部门严格落实规定，一是健全清单，明确边界；二是签订责任书。' },
    { text: '修改为：“（一）申请。申请人应当到场；”' },
  ],
}
