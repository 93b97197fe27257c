// @vitest-environment jsdom
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { expect, it } from 'vitest'
import { PaperView, zoomToFit } from '#client/editor/index.ts'
import type { BlockJson } from '#shared/document/document-json.ts'
import type { Fields } from '#shared/document/fields.ts'
import { documentView } from '#shared/document/view.ts'
import type { Template } from '#shared/templates/template-schema.ts'
import { anEditorOn, aSeededDoc, someParagraphs } from '#tests/support/editors.ts'

// jsdom lays nothing out and has nowhere to scroll to.
Element.prototype.scrollIntoView = () => undefined

function aTemplate(format: Template['format'], more: Partial<Template> = {}): Template {
  return {
    ...{
      kind: 'notice',
      name: '通知',
      version: 1,
      position: 1,
      group: 'statutory',
      description: '',
      direction: 'downward',
    },
    ...{ format, questions: [], fields: [], skeleton: [{ kind: 'title', text: '', runIn: false }], guidance: [] },
    ...{ route: 'officialDocument', limits: {}, ...more },
  } as Template
}

function paperOf(
  blocks: readonly BlockJson[],
  options: { fields?: Fields; template?: Template; thread?: string } = {},
) {
  const view = documentView('notice', { type: 'doc', content: blocks }, options.fields ?? {})
  const page = document.createElement('div')
  const { template = aTemplate('speech'), thread = null } = options
  flushSync(() => createRoot(page).render(<PaperView view={view} template={template} highlightThread={thread} />))
  return page
}

/** What a reader sees of every paragraph: kind, number, text, how far it stays clear of the edge. */
function looks(root: ParentNode): readonly (readonly unknown[])[] {
  return [...root.querySelectorAll<HTMLElement>('.sheet-text p')].map((paragraph) => [
    ...[paragraph.dataset.kind, paragraph.dataset.number, paragraph.textContent],
    ...[paragraph.getAttribute('style'), textIn(paragraph, '.run-in-head'), textIn(paragraph, '.attendance-label')],
  ])
}

/** The text of a part in another face, which lines may cut. */
function textIn(paragraph: Element, selector: string): string {
  return [...paragraph.querySelectorAll(selector)].map((piece) => piece.textContent).join('')
}

it('shows a document for reading exactly as the editor shows it for writing', () => {
  const runIn = someParagraphs('heading2: 起草要准。先弄清任务。').map((block) => ({
    ...block,
    attrs: { ...block.attrs, id: 'run-in', runIn: true },
  }))
  const blocks = [
    ...someParagraphs('title: 关于做好清理工作的通知', 'addressee: 各县（市、区）委：', 'heading1: 提高认识', '正文。'),
    ...runIn,
    ...someParagraphs('attendance: 出席：白川、石晓岚').map((block) => ({
      ...block,
      attrs: { ...block.attrs, id: 'present' },
    })),
    ...someParagraphs('issuerName: 临江市委办公室', 'dateOfIssue: 2026年11月22日').map((block, index) => ({
      ...block,
      attrs: { ...block.attrs, id: `s${index}` },
    })),
  ]
  const page = document.createElement('div')
  const paper = { documentKind: 'notice', template: aTemplate('speech') }
  page.append(anEditorOn(aSeededDoc(blocks), paper).view.dom)

  expect(looks(paperOf(blocks))).toEqual(looks(page))
})

it('marks the text of a thread, and the active one apart', () => {
  const blocks: readonly BlockJson[] = [
    {
      type: 'paragraph',
      attrs: { id: 'p1', kind: 'body', runIn: false },
      content: [
        { type: 'text', text: '起草' },
        { type: 'text', text: '人员', marks: [{ type: 'bold' }, { type: 'comment', attrs: { id: 't1' } }] },
        { type: 'text', text: '要先', marks: [{ type: 'comment', attrs: { id: 't2' } }] },
      ],
    },
  ]

  const marks = [...paperOf(blocks, { thread: 't2' }).querySelectorAll('[data-thread]')].map((mark) => [
    mark.textContent,
    mark.classList.contains('is-active'),
  ])

  expect(marks).toEqual([
    ['人员', false],
    ['要先', true],
  ])
})

it('draws letterhead, number and colophon of a document from its fields', () => {
  const fields: Fields = {
    letterhead: '临江市委办公室文件',
    issuingNumber: '临办发〔2026〕12号',
    securityClassification: '机密',
    classificationPeriod: '1年',
    ccRecipient: ['市纪委', '市人大常委会办公室'],
    printingOffice: '临江市委办公室',
    printingDate: '2026-11-22',
  }
  const printing = { id: 'printingOffice', label: '印发机关', input: 'text', isRequired: true } as const

  const page = paperOf(someParagraphs('title: 通知'), {
    fields,
    template: aTemplate('document', { fields: [printing] }),
  })

  const lines = (part: string) => [...page.querySelectorAll(`${part} .set-line`)].map((line) => line.textContent)
  expect(lines('.header-block')).toEqual(['机密★1年', '临江市委办公室文件', '临办发〔2026〕12号'])
  expect(lines('.colophon')).toEqual(['抄送：市纪委，市人大常委会办公室。', '临江市委办公室2026年11月22日印发'])
  expect(page.querySelector('.page-number')?.textContent).toBe('— 1 —')
})

it('puts no letterhead and no colophon on a speech', () => {
  const page = paperOf(someParagraphs('title: 讲话'), {
    fields: { letterhead: '临江市委文件', ccRecipient: ['市纪委'] },
  })

  expect(page.querySelector('header, footer')).toBeNull()
})

it('keeps a table with its cells, and begins a page where the writer has ended one', () => {
  const cell = (text: string, isHeader: boolean) =>
    ({
      type: isHeader ? 'tableHeader' : 'tableCell',
      attrs: { colspan: 1, rowspan: 1, colwidth: null },
      content: someParagraphs(text),
    }) as const
  const table: BlockJson = {
    type: 'table',
    attrs: { id: 't' },
    content: [
      { type: 'tableRow', content: [cell('单位', true), cell('数量', true)] },
      { type: 'tableRow', content: [cell('办公室', false), cell('12', false)] },
    ],
  }

  const page = paperOf([table, { type: 'pageBreak', attrs: { id: 'b' } }, ...someParagraphs('下一页。')])

  expect([...page.querySelectorAll('th, td')].map((shown) => shown.tagName + shown.textContent)).toEqual([
    ...['TH单位', 'TH数量', 'TD办公室', 'TD12'],
  ])
  expect(page.querySelectorAll('.page')).toHaveLength(2)
})

it.each([
  [1600, 1],
  [704, 0.82],
  [300, 0.5],
])('fits the sheet on a desk %i pixels wide at %f, never above its true size', (width, zoom) => {
  expect(zoomToFit(width)).toBe(zoom)
})
