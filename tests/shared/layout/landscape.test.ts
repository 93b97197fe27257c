import { describe, expect, it } from 'vitest'
import type { BlockJson } from '#shared/document/document-json.ts'
import { paragraphJson } from '#shared/document/document-json.ts'
import type { Fields } from '#shared/document/fields.ts'
import type { ParagraphKind } from '#shared/document/paragraph-kinds.ts'
import { documentView } from '#shared/document/view.ts'
import { blockPlaces } from '#shared/layout/block-places.ts'
import { documentFlow } from '#shared/layout/document-flow.ts'
import type { FlowTable } from '#shared/layout/flow.ts'
import { pageGeometry } from '#shared/layout/page-geometry.ts'
import { PAGE_PROFILES, TYPE_AREA_HEIGHT, TYPE_AREA_WIDTH } from '#shared/layout/page-profile.ts'
import { type Page, pagesOf, textHeight } from '#shared/layout/pages.ts'
import { mmToTwips, twipsToMm } from '#shared/layout/units.ts'
import { sampleText, templateOf } from '#tests/support/office-samples.ts'
import { dutiesTable, tableOf } from '#tests/support/tables.ts'

const PROFILE = PAGE_PROFILES.pageSetup

type Line = BlockJson | readonly [ParagraphKind, string]

function flowOf(lines: readonly Line[], { kind = 'plan', fields = {} }: { kind?: string; fields?: Fields } = {}) {
  const content = lines.map((line, index) =>
    'type' in line ? line : paragraphJson({ id: `p${index}`, kind: line[0], text: line[1] }),
  )
  const view = documentView(kind, { type: 'doc', content }, fields)
  return documentFlow(view, { template: templateOf(kind), profile: PROFILE, isSealed: true, reviewMark: null })
}

function textOn({ atoms }: Page): string {
  return atoms
    .flatMap(({ atom: { line } }) => line ?? [])
    .map(({ set, line }) =>
      set.paragraph.runs
        .map(({ text }) => text)
        .join('')
        .slice(line.from, line.to),
    )
    .join('')
}

const ways = (pages: readonly Page[]) => pages.map(({ orientation }) => orientation)
const BODY = ['body', sampleText(1)] as const
const TITLE = ['title', '重点任务分工方案'] as const

describe('a page that lies across', () => {
  it('[GB-8] has the type area turned with the page: 28 mm above the head of a table, the foot of the page on its left', () => {
    const page = pageGeometry(PROFILE, 'landscape')
    const margins = [page.marginTop, page.marginRight, page.marginBottom, page.marginLeft].map(twipsToMm)

    expect([page.width, page.height].map((side) => Math.round(twipsToMm(side)))).toEqual([297, 210])
    expect(margins.map(Math.round)).toEqual([28, 37, 26, 35])
    expect([page.textWidth, page.textHeight]).toEqual([TYPE_AREA_HEIGHT, TYPE_AREA_WIDTH])
  })
})

describe('a table across the page', () => {
  it('[GB-8] stands on a page of its own: the text before ends its page, the text after begins one', () => {
    const pages = pagesOf(flowOf([TITLE, BODY, dutiesTable(3), BODY]))

    expect(ways(pages)).toEqual(['portrait', 'landscape', 'portrait'])
    expect(textOn(pages[1] as Page)).toBe('')
    expect(pages.map(({ isNumbered }) => isNumbered)).toEqual([true, true, true])
  })

  it('is as wide as the page is high inside its margins, in the proportions the writer gave', () => {
    const table = flowOf([TITLE, BODY, dutiesTable(1)]).blocks.find(
      (block): block is FlowTable => block.type === 'table',
    )

    expect(table?.columns.reduce((sum, width) => sum + width, 0)).toBe(mmToTwips(225))
    expect((table?.columns[1] ?? 0) / (table?.columns[0] ?? 1)).toBeCloseTo(200 / 60, 1)
  })

  it('shares its pages with the tables across the page that follow it', () => {
    const pages = pagesOf(flowOf([TITLE, BODY, dutiesTable(2), dutiesTable(2, { id: 'b', orientation: 'landscape' })]))

    expect(ways(pages)).toEqual(['portrait', 'landscape'])
  })

  it('takes label and title of its attachment along, and nothing else', () => {
    const attachment = [
      ['attachmentLabel', '附件'],
      ['attachmentTitle', '重点任务分工表'],
    ] as const
    const pages = pagesOf(flowOf([TITLE, BODY, ...attachment, dutiesTable(2)], { kind: 'notice' }))

    expect(ways(pages)).toEqual(['portrait', 'landscape'])
    expect(textOn(pages[1] as Page)).toBe('附件重点任务分工表')
  })

  it('takes a heading along, but not a numbered sentence, which is text', () => {
    expect(textOn(pagesOf(flowOf([TITLE, BODY, ['heading1', '任务分工'], dutiesTable(2)]))[1] as Page)).toBe(
      '一、任务分工',
    )
    expect(textOn(pagesOf(flowOf([TITLE, BODY, ['heading1', '任务分工如下。'], dutiesTable(2)]))[1] as Page)).toBe('')
  })

  it('takes its own title along, which stays above an upright table as well', () => {
    const title = ['tableTitle', '表1　重点任务分工'] as const

    expect(textOn(pagesOf(flowOf([TITLE, BODY, title, dutiesTable(2)]))[1] as Page)).toBe('表1　重点任务分工')
    for (let lines = 1; lines < 24; lines += 1) {
      const pages = pagesOf(flowOf([['body', '文'.repeat(lines * 28 - 3)], title, dutiesTable(4, { id: 'duties' })]))
      for (const { atoms } of pages) expect(atoms.at(-1)?.atom.blockId).not.toBe('p1')
    }
  })

  it('takes the title of a paper along that has nothing above the table, but leaves the letterhead upright', () => {
    expect(ways(pagesOf(flowOf([TITLE, dutiesTable(2)])))).toEqual(['landscape'])
    const official = { letterhead: '中共临江市委办公室文件', issuingNumber: '临办发〔2026〕1号' }
    expect(ways(pagesOf(flowOf([TITLE, dutiesTable(2)], { kind: 'notice', fields: official })))).toEqual([
      'portrait',
      'landscape',
    ])
    expect(ways(pagesOf(flowOf([TITLE, dutiesTable(2)], { kind: 'letter', fields: official })))).toEqual([
      'portrait',
      'landscape',
    ])
  })

  it('[GB-7.4.1] never has the colophon below it', () => {
    const fields = { printingOffice: '临江市委办公室', printingDate: '2026-11-22' }
    const pages = pagesOf(flowOf([TITLE, BODY, dutiesTable(2)], { kind: 'notice', fields }))

    // The table ends on a back, so an empty front comes before the page of the colophon.
    expect(ways(pages)).toEqual(['portrait', 'landscape', 'portrait', 'portrait'])
    expect(pages.map(({ hasColophon }) => hasColophon)).toEqual([false, false, false, true])
  })
})

describe('a table over several pages', () => {
  it.each(['landscape', null] as const)('has its head again on every page (%s)', (orientation) => {
    const pages = pagesOf(flowOf([TITLE, BODY, dutiesTable(60, { id: 'duties', orientation })]))
    const rows = pages.map(({ atoms }) => atoms.filter(({ atom }) => atom.block.type === 'table'))
    const [first, ...rest] = rows.filter((on) => on.length > 0)

    expect(rest.length).toBeGreaterThan(1)
    expect(first?.map(({ isRepeated }) => isRepeated)).not.toContain(true)
    for (const on of rest) {
      expect(on.map(({ isRepeated }) => isRepeated)).toEqual(on.map((_, index) => index === 0))
      expect(on[0]?.atom.row).toBe(0)
      expect(on[0]?.top).toBe(0)
    }
  })

  it('never leaves its head alone at the foot of a page', () => {
    for (let lines = 1; lines < 24; lines += 1) {
      const pages = pagesOf(flowOf([['body', '文'.repeat(lines * 28 - 3)], dutiesTable(4, { id: 'duties' })]))
      for (const { atoms } of pages) expect(atoms.at(-1)?.atom).not.toMatchObject({ block: { type: 'table' }, row: 0 })
    }
  })

  it('counts every row once for the editor, however often the head is shown', () => {
    const places = blockPlaces(pagesOf(flowOf([TITLE, BODY, dutiesTable(60)])))

    expect(places.get('duties')?.rows.map(({ index }) => index)).toEqual(Array.from({ length: 61 }, (_, row) => row))
  })

  it('parts a row that is higher than a page where the page ends, and no other', () => {
    const text = '内容'.repeat(600)
    const table = tableOf([
      ['序号', '内容'].map((head) => ({ text: head, header: true })),
      ['一', '短'],
      ['二', text],
      ['三', '短'],
    ])
    const pages = pagesOf(flowOf([TITLE, BODY, table]))
    const [, , tall, after] = blockPlaces(pages).get('table')?.rows ?? []

    expect(tall?.parts.length).toBeGreaterThan(1)
    expect(tall?.parts.map(({ page }) => page)).toEqual(tall?.parts.map((_, index) => index))
    for (const { page, top, height } of tall?.parts ?? []) {
      expect(top + height).toBeLessThanOrEqual(textHeight(PROFILE))
      // It begins right under the row before and the head that comes again.
      expect(pages[page]?.atoms.filter(({ isRepeated }) => isRepeated).length).toBe(page === 0 ? 0 : 1)
    }
    expect(after?.parts).toHaveLength(1)
    expect(after?.page).toBe(tall?.parts.at(-1)?.page)
  })

  it('does not repeat a head that leaves no room for a row', () => {
    const tall = '很长的表头'.repeat(500)
    const table = tableOf([[{ text: tall, header: true }], ...Array.from({ length: 60 }, (_, row) => [`${row}`])])
    const pages = pagesOf(flowOf([TITLE, BODY, table]))

    expect(pages.flatMap(({ atoms }) => atoms.filter(({ isRepeated }) => isRepeated))).toEqual([])
  })
})
