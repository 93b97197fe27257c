import { readdir } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import type { Fields } from '#shared/document/fields.ts'
import { SEPARATE_ATTACHMENTS } from '#shared/document/layout-choices.ts'
import { blockPlaces } from '#shared/layout/block-places.ts'
import { colophonPlace, pagesOf } from '#shared/layout/pages.ts'
import { flowOf, linesOf, wordsOf } from '#tests/support/flow-of.ts'
import { noticeSample, templateOf } from '#tests/support/office-samples.ts'

const APART: Fields = { attachmentBinding: '分开装订' }

function firstLines(fields: Fields): readonly string[] {
  return flowOf(noticeSample(2, fields)).attachments.map(([label]) =>
    label?.type === 'paragraph' ? wordsOf(label) : '',
  )
}

describe('[GB-7.3.7] attachments that are bound by themselves', () => {
  it('begin with the issuing number before their label', () => {
    expect(firstLines(APART)).toEqual(['临办发〔2026〕12号附件1', '临办发〔2026〕12号附件2'])
    expect(firstLines({ ...APART, issuingNumber: '' })[0]).toBe('〔2026〕\u3000号附件1')
    expect(flowOf(noticeSample(2)).attachments).toEqual([])
  })

  it('are a choice on the form of every kind that has attachments by the standard', async () => {
    const kinds = await readdir(new URL('../../../templates/kinds', import.meta.url))
    const templates = kinds.map(templateOf).filter(({ format }) => ['document', 'letter', 'order'].includes(format))

    expect(templates.length).toBeGreaterThan(12)
    for (const { fields } of templates)
      expect(fields.find(({ id }) => id === 'attachmentBinding')?.options).toEqual([SEPARATE_ATTACHMENTS])
  })

  it('are no part of the text, whose last page has the colophon', () => {
    const flow = flowOf(noticeSample(2, APART))
    const pages = pagesOf(flow)

    expect(linesOf(flow).some((line) => line.startsWith('附件1'))).toBe(false)
    expect(pages.map(({ binding }) => binding)).toEqual([...pages.map(({ binding }) => binding)].toSorted())
    expect(pages.findLast(({ binding }) => binding === 0)?.hasColophon).toBe(true)
    expect(pages.filter(({ hasColophon }) => hasColophon)).toHaveLength(1)
    expect(colophonPlace(flow)).toBe(colophonPlace({ ...flow, attachments: [] }))
  })

  it('count their pages from 1, each for itself, and show every number', () => {
    const pages = pagesOf(flowOf(noticeSample(2, APART))).filter(({ binding }) => binding > 0)

    expect(pages.map(({ binding, number }) => [binding, number])).toEqual([
      [1, 1],
      [2, 1],
    ])
    expect(pages.every(({ isNumbered }) => isNumbered)).toBe(true)
    expect(pagesOf(flowOf(noticeSample(2))).map(({ number }) => number)).toEqual([1, 2, 3, 4, 5])
  })

  it('show every block that they show when bound together', () => {
    const [apart, together] = [APART, {}].map((fields) => blockPlaces(pagesOf(flowOf(noticeSample(3, fields)))))

    expect([...(apart?.keys() ?? [])].toSorted()).toEqual([...(together?.keys() ?? [])].toSorted())
  })
})
