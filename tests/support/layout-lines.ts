import { type DocumentJson, paragraphJson } from '#shared/document/document-json.ts'
import { documentView } from '#shared/document/view.ts'
import { blockPlaces } from '#shared/layout/block-places.ts'
import { documentFlow } from '#shared/layout/document-flow.ts'
import { PAGE_PROFILES } from '#shared/layout/page-profile.ts'
import { pagesOf } from '#shared/layout/pages.ts'
import { sampleTable, sampleText, templateOf } from './office-samples.ts'
import type { PaperRequest } from './paper-page/page.tsx'

/** A notice over several pages, with digits, Latin letters, a table, an attachment and a colophon. */
export function aPagedNotice(): PaperRequest {
  const lines = [
    paragraphJson({ id: 'title', kind: 'title', text: '关于做好2026年度全市重点工作督查落实和考核评价有关事项的通知' }),
    paragraphJson({ id: 'to', kind: 'addressee', text: '各县（市、区）委，市直各单位：' }),
    ...Array.from({ length: 12 }, (_, index) => [
      paragraphJson({ id: `h${index}`, kind: 'heading1', text: '突出工作重点' }),
      paragraphJson({
        id: `b${index}`,
        kind: 'body',
        text: `截至2026年10月底，办结率97.3%，“一网通办”平台……${sampleText(2, index)}按照GB/T 9704—2012的要求执行。`,
      }),
    ]).flat(),
    sampleTable('table'),
    paragraphJson({ id: 'note', kind: 'attachmentNote', text: '附件：1.重点督查事项清单\n2.进展情况反馈表' }),
    paragraphJson({ id: 'name', kind: 'issuerName', text: '临江市委办公室' }),
    paragraphJson({ id: 'date', kind: 'dateOfIssue', text: '2026年11月22日' }),
    paragraphJson({ id: 'label', kind: 'attachmentLabel', text: '附件1' }),
    paragraphJson({ id: 'last', kind: 'body', text: sampleText(4) }),
  ]
  const body: DocumentJson = { type: 'doc', content: lines }
  const fields = {
    letterhead: '临江市委办公室文件',
    issuingNumber: '临办发〔2026〕12号',
    ccRecipient: ['市纪委'],
    printingOffice: '临江市委办公室',
    printingDate: '2026-11-22',
  }
  return { kind: 'notice', body, fields, template: templateOf('notice') }
}

/** A text without the space in it, which every reader of pages sees differently. */
export const withoutSpace = (text: string) => text.replace(/\s/g, '')

/** The lines of the layout: block, text without number, and the middle of the line box on its sheet in CSS pixels. */
export function linesOfLayout({ kind, body, fields, template }: PaperRequest) {
  const view = documentView(kind, body, fields)
  const options = { template, profile: PAGE_PROFILES.pageSetup, isSealed: true, reviewMark: null }
  const pages = pagesOf(documentFlow(view, options))
  const numbers = new Map(view.blocks.map((block) => [block.id, block.type === 'paragraph' ? block.number : null]))
  const lines = [...blockPlaces(pages)].flatMap(([id, place]) =>
    place.lines.map(({ page, top, set, index }) => {
      const { from = 0, to = 0 } = set.lines[index] ?? {}
      const all = set.paragraph.runs.map((run) => run.text).join('')
      const text = withoutSpace(all.slice(from, to))
      const number = index === 0 ? (set.paragraph.lead ?? numbers.get(id) ?? '') : ''
      const middle = (PAGE_PROFILES.pageSetup.marginTop + top + set.lineHeight / 2) / 15
      return { id, page, text: text.startsWith(number) ? text.slice(number.length) : text, whole: text, middle }
    }),
  )
  return { lines, count: pages.length }
}
