import { type ParagraphJson, paragraphJson } from '#shared/document/document-json.ts'
import type { ParagraphKind } from '#shared/document/paragraph-kinds.ts'
import { type DocumentView, documentView } from '#shared/document/view.ts'
import { sampleText } from '#tests/support/office-samples.ts'

/** Kinds and lengths, in sentences, of texts whose signature has no room at the usual pitch: found by trying. */
const SHORT_OF_ROOM: readonly (readonly [kind: string, sentences: readonly number[]])[] = [
  ['notice', [4, 4, 4, 2, 2]],
  ['notice', [4, 4, 4, 4, 4, 4, 1, 1]],
  ['report', [4, 4, 4, 4, 4, 4, 4, 4, 4, 1, 2]],
  ['letter', [4, 2, 1]],
  ['letter', [4, 4, 4, 2, 3]],
  ['letter', [4, 4, 4, 4, 4, 4, 4, 1, 1]],
]

/** Documents whose line pitch or spacing the layout changes to make room for the signature (7.3.5.5). */
export function fittedDocuments(): readonly (readonly [name: string, view: DocumentView])[] {
  return SHORT_OF_ROOM.map(([kind, sentences]) => [
    `fitted ${kind} ${sentences.join('+')}`,
    documentOf(kind, sentences),
  ])
}

/** A document of so many paragraphs of so many sentences, between its header and its signature. */
export function documentOf(kind: string, sentences: readonly number[]): DocumentView {
  const fields = {
    issuingAuthority: '中共临江市委办公室',
    letterhead: kind === 'letter' ? '中共临江市委办公室' : '中共临江市委办公室文件',
    issuingNumber: '临办发〔2026〕31号',
    printingOffice: '中共临江市委办公室',
    printingDate: '2026-11-23',
  }
  return documentView(kind, { type: 'doc', content: fittedBody(sentences) }, fields)
}

/** The text of such a document. */
export function fittedBody(sentences: readonly number[]): readonly ParagraphJson[] {
  const lines: readonly (readonly [kind: ParagraphKind, text: string])[] = [
    ['title', '关于做好2026年第四季度督查工作有关事项的通知'],
    ['addressee', '各县（市、区）委办公室，市直各单位办公室：'],
    ...sentences.map((count, seed) => ['body', `${seed + 1}.${sampleText(count, seed)}`] as const),
    ['issuerName', '中共临江市委办公室'],
    ['dateOfIssue', '2026年11月22日'],
  ]
  return lines.map(([kind, text], index) => paragraphJson({ id: `p${index}`, kind, text }))
}
