import { type Passage, perPassage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { isProse } from './prose.ts'

/** 如下 at the end of a paragraph announces what follows. */
const ANNOUNCED = /(?:如下|(?:以下|下列)(?:事项|意见|要求|工作|措施|问题|几点|建议))[。，；、.]?$/
/** The list follows in the same paragraph. */
const INLINE =
  /(?:如下|(?:以下|下列)(?:事项|意见|要求|工作|措施|问题))[。，；、](?=一、|（一）|1[.．、]|一是|第一，|首先，)/

/** 存在的主要问题是；一是…… */
const BEFORE_FIRST = /(?:是|有|为|包括|在于|问题|做法|措施|要求|表现)；(?=一是[^。；]{2,60}[，；。]二是)/

function markAt(at: number): Hit {
  return { from: at - 2, to: at + 1, fix: { from: at, to: at + 1, text: '：' } }
}

const announcementsOf = perPassage((passage: Passage): readonly Hit[] => [...announcementsIn(passage)])

function* announcementsIn(passage: Passage): Generator<Hit> {
  const { text } = passage
  if (!isProse(passage)) return
  const inline = INLINE.exec(text)
  if (inline !== null) yield markAt(inline.index + inline[0].length - 1)
  const first = BEFORE_FIRST.exec(text)
  if (first !== null) yield markAt(first.index + first[0].length - 1)
  if (!ANNOUNCED.test(text)) return
  const isMarked = /[。，；、.]$/.test(text)
  const range = { from: isMarked ? text.length - 1 : text.length, to: text.length }
  yield { from: range.from - 2, to: text.length, fix: { ...range, text: '：' } }
}

/** Whether 如下 closes its paragraph with a full stop, as many offices have it above headings. */
function isStopped(text: string, { to }: Hit): boolean {
  return to === text.length && text.endsWith('。')
}

const SHARED = {
  finds: [ANNOUNCED, INLINE, BEFORE_FIRST],
  scope: 'passage',
  family: 'punctuation',
  source: 'GB/T 15834-2011 4.7.3.1',
  fixes: 'safe',
} as const

/** 如下 that ends with another mark than a colon, or with none. */
export const colonBeforeList: PassageRule = {
  ...SHARED,
  id: 'NEG-PUNCT-COLON-LIST',
  severity: 'block',
  name: '提示下文未用冒号',
  message: '“如下”之后提示下文，应用冒号。',
  check: (passage) => announcementsOf(passage).filter((hit) => !isStopped(passage.text, hit)),
  wrong: [
    { text: '会议确定事项如下' },
    { text: '现批复如下；一、原则同意' },
    { text: '现通知如下，' },
    { text: '会议议定以下事项。一、关于道路改造' },
    { text: '存在的主要问题是；一是资金缺口大，二是人才不足。' },
  ],
  right: [{ text: '现将有关事项通知如下：' }, { text: '上述规定如下文所述。' }, { text: '现将有关事项通知如下。' }],
}

/** 如下 with a full stop: against the standard, and usual above headings. */
export const stopBeforeList: PassageRule = {
  ...SHARED,
  id: 'NEG-PUNCT-COLON-STOP',
  severity: 'info',
  name: '“如下”后用句号',
  message: '“如下”之后提示下文，按标准宜用冒号。',
  check: (passage) => announcementsOf(passage).filter((hit) => isStopped(passage.text, hit)),
  wrong: [{ text: '现将有关事项通知如下。' }],
  right: [{ text: '现将有关事项通知如下：' }, { text: '会议确定事项如下' }],
}
