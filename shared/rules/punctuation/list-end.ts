import { headingLevel } from '../../document/paragraph-kinds.ts'
import { type Passage, perPassage } from '../passage.ts'
import type { DocumentHit, DocumentRule, RuledDocument } from '../rule.ts'

/** What ends a paragraph that goes on: a semicolon within a list, or a mark that ends nothing. */
type Ending = '；' | '，' | '。' | ''

const endingOf = perPassage(({ text }: Passage): Ending => {
  const last = text.trimEnd().at(-1) ?? ''
  if (last === '；' || last === '。') return last
  return last === '，' || last === '、' ? '，' : ''
})

/** Body text lies below every heading. */
const BELOW_HEADINGS = 9

function levelOf({ kind }: Passage): number | null {
  return kind === 'body' ? BELOW_HEADINGS : headingLevel(kind)
}

/** Whether the list that the passage belongs to is over: a heading above it follows, or the signature, or nothing. */
function isLast(level: number, next: Passage | undefined): boolean {
  if (next === undefined || next.kind === 'attachmentNote' || next.kind === 'issuerName') return true
  const below = levelOf(next)
  return below !== null && below < level
}

function* check({ passages }: RuledDocument): Generator<DocumentHit> {
  for (const [index, passage] of passages.entries()) {
    const ending = endingOf(passage)
    if (ending !== '；' && ending !== '，') continue
    const level = levelOf(passage)
    if (level === null || level < 2) continue
    const [before, next] = [passages[index - 1], passages[index + 1]]
    if (ending === '；' ? isLast(level, next) : isItem(passage, before, next)) yield hitAt(passage)
  }
}

/** A point that ends with a comma, with another of its own level beside it; prose is another rule's. */
function isItem(passage: Passage, before: Passage | undefined, next: Passage | undefined): boolean {
  if (passage.kind === 'body' || passage.runIn) return false
  if (next?.kind === passage.kind) return true
  return before?.kind === passage.kind && ['；', '。'].includes(endingOf(before))
}

function hitAt(passage: Passage): DocumentHit {
  const to = passage.text.trimEnd().length
  const right = endingOf(passage) === '；' ? '。' : '；'
  return { passage, from: to - 2, to, params: { right }, fix: { from: to - 1, to, text: right } }
}

/** The last point of a list that ends with a semicolon, and a point among others that ends with a comma. */
export const listEnd: DocumentRule = {
  id: 'NEG-PUNCT-LIST-END',
  scope: 'document',
  family: 'punctuation',
  severity: 'block',
  name: '分项末尾点号错误',
  message: '分项列举的各项之间用分号，最后一项用句号，“{{text}}”处应为“{{right}}”。',
  source: 'GB/T 15834-2011 4.1.1、4.6.3.3',
  fixes: 'suggested',
  awaitsEnd: true,
  check,
  wrong: [
    {
      text: 'heading1|检查内容\nbody|查阅：1.制度文件；2.会议记录；3.质量登记簿；\nheading1|检查步骤\nbody|分两步进行。',
    },
    { text: 'heading2|宣读文件；\nheading2|交流发言；\nheading2|市领导讲话，\nbody|会议由秘书长主持。' },
  ],
  right: [
    { text: 'heading1|检查内容\nbody|查阅：1.制度文件；2.会议记录。\nheading1|检查步骤\nbody|分两步进行。' },
    { text: 'heading2|宣读文件；\nheading2|交流发言；\nheading2|市领导讲话。' },
    { text: 'body|对整改到位的，予以销号；\nbody|对整改不力的，予以通报。' },
  ],
}
