import type { Passage } from '../passage.ts'
import { perPassage } from '../passage.ts'

/** The title as one line, spaces between the bodies of a joint issue gone; empty when there is none. */
export function titleText(passages: readonly Passage[]): string {
  return passages
    .filter(({ kind }) => kind === 'title')
    .map(({ text }) => text.replace(/\s/g, ''))
    .join('')
}

/** 临江市公安局通告: a body and a kind alone. */
const BODY_AND_KIND =
  /^(\S{3,30}(?:人民政府|委员会|[省市县区州]委|办公[厅室]|[局厅部院]))(?:公告|通告|通知|报告|请示|公报|决定|意见|函|批复)$/

/** What stands before 关于 in the title: the bodies that issue the document, run together; empty when it names none. */
export function bodiesInTitle(passages: readonly Passage[]): string {
  const title = titleText(passages)
  const about = title.indexOf('关于')
  return about >= 0 ? title.slice(0, about) : (BODY_AND_KIND.exec(title)?.[1] ?? '')
}

/** The lines at the head of a document: everything up to the addressee, at most these many. */
const LINES_OF_HEAD = 8

/** The passages above the text: header, title, number, addressee. */
export function headOf(passages: readonly Passage[]): readonly Passage[] {
  const head = passages.slice(0, LINES_OF_HEAD)
  const end = head.findIndex(
    ({ kind, text }) => kind === 'addressee' || (kind === 'body' && /。$/.test(text.trimEnd())),
  )
  return end < 0 ? head : head.slice(0, end)
}

/** A document's own number on a line by itself, however it is written: a year, a sequence number and 号. */
const NUMBER_LINE =
  /^(?=.{5,30}$)[\p{Script=Han}（）]{0,14}\s?[〔[［【(（﹝<〈]?(?:\d{4}|[〇○零一二三四五六七八九]{4}|\d{2})[〕\]］】)）﹞>〉]?[\p{Script=Han}]{0,6}\s?[-－—]?\s?第?\s?[（(〔[]?\d{1,5}[）)〕\]]?\s?(?:号文?)?$/u
/** What such a line has to have besides its digits. */
const BRACKET_OR_NUMBER = /[〔〕[\]［］【】﹝﹞]|号文?$/

const isNumber = perPassage(({ text }: Passage) => {
  const line = text.trim()
  return line.length <= 30 && BRACKET_OR_NUMBER.test(line) && NUMBER_LINE.test(line)
})

/** Whether a passage is nothing but the number of a document, well written or not. */
export function isNumberLine(passage: Passage): boolean {
  return passage.field === 'issuingNumber' || (passage.kind === 'body' && isNumber(passage))
}

/** Names of bodies and the date under the text. */
export interface Signature {
  readonly names: readonly Passage[]
  readonly date: Passage | null
}

/** The signature under the text, not those of attachments. */
export function signatureOf(passages: readonly Passage[]): Signature {
  const end = passages.findIndex(({ kind }) => kind === 'attachmentLabel')
  const own = end < 0 ? passages : passages.slice(0, end)
  return {
    names: own.filter(({ kind, text }) => kind === 'issuerName' && text.trim() !== ''),
    date: own.findLast(({ kind }) => kind === 'dateOfIssue') ?? null,
  }
}
