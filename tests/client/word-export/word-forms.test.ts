import { describe, expect, it } from 'vitest'
import { pdfMenu, wordForms, wordMenu } from '#client/features/word-export/word-forms.ts'
import { ExportQuery } from '#shared/api/documents.ts'
import { messages } from '#shared/messages/index.ts'
import { templateOf } from '#tests/support/office-samples.ts'

const WORDING = messages['zh-CN'].wordExport

function labels(kind: string, actions: readonly ('exportReview' | 'exportFinal')[]): readonly string[] {
  return wordForms({ template: templateOf(kind), actions: [...actions] }, WORDING).map(
    ({ copy, label }) => `${copy} ${label}`,
  )
}

describe('the Word files offered', () => {
  it('are the manuscripts while only reading copies are allowed', () => {
    expect(labels('notice', ['exportReview'])).toEqual(['review 送审稿', 'review 讨论稿', 'review 征求意见稿'])
  })

  it('let the clerk choose between seal and no seal where a body signs', () => {
    expect(labels('letter', ['exportFinal'])).toEqual(['final 加盖印章的版式', 'final 不加盖印章的版式'])
  })

  it('have one final copy where a person signs with a stamp, or nobody signs', () => {
    for (const kind of ['order', 'bill', 'minutes', 'resolution']) expect(labels(kind, ['exportFinal'])).toHaveLength(1)
  })

  it('hold a lectern copy of what is read aloud, and of nothing else', () => {
    expect(labels('speech', ['exportReview', 'exportFinal']).filter((label) => label.includes('朗读'))).toHaveLength(2)
    expect(labels('hostScript', ['exportReview'])).toContain('review 朗读版（大字）')
    expect(labels('report', ['exportReview', 'exportFinal']).join()).not.toContain('朗读')
  })

  it('are none without the right to any', () => {
    expect(labels('notice', [])).toEqual([])
  })

  it('ask the server for what it understands', () => {
    const actions = ['exportReview', 'exportFinal'] as const
    const forms = wordForms({ template: templateOf('speech'), actions: [...actions] }, WORDING)

    for (const { query } of forms) expect(ExportQuery.parse(query)).toEqual(query)
    expect(new Set(forms.map(({ query }) => JSON.stringify(query))).size).toBe(forms.length)
  })

  it('stand in the menu under a heading for each copy', () => {
    const actions = ['exportReview', 'exportFinal'] as const
    const forms = wordForms({ template: templateOf('notice'), actions: [...actions] }, WORDING)
    const chosen: string[] = []

    const menu = wordMenu(forms, WORDING, ({ label }) => chosen.push(label))
    const lines = menu.map((item) => ('heading' in item ? `[${item.heading}]` : item.label))
    for (const item of menu) if ('onSelect' in item) item.onSelect()

    expect(lines).toEqual([
      '[Word 送阅（未定稿）]',
      '送审稿',
      '讨论稿',
      '征求意见稿',
      '[Word 正式稿]',
      '加盖印章的版式',
      '不加盖印章的版式',
    ])
    expect(chosen).toEqual(forms.map(({ label }) => label))
  })

  it('say over the PDFs where this server can make none, and still explain what to do when chosen', () => {
    const forms = wordForms({ template: templateOf('notice'), actions: ['exportReview'] }, WORDING)
    const wording = messages['zh-CN'].pdf
    const menuOf = (isAvailable: boolean) =>
      pdfMenu(forms, { wording, isAvailable }, () => undefined).map((item) =>
        'heading' in item ? `[${item.heading}]` : item.label,
      )

    expect(menuOf(true)).toEqual(['[PDF]', '送审稿 PDF'])
    expect(menuOf(false)).toEqual(['[PDF（本服务器未安装 LibreOffice）]', '送审稿 PDF'])
  })
})
