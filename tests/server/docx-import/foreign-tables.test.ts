import { describe, expect, it } from 'vitest'
import type { TableJson } from '#shared/document/document-json.ts'
import { para, type WordFileParts, wordFile } from '#tests/support/word-files.ts'
import { importDocx, linesOf } from '#tests/support/word-import.ts'

async function imported(parts: WordFileParts) {
  return importDocx(await wordFile(parts))
}

describe('tables', () => {
  const cell = (text: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${para(text)}</w:tc>`
  const border = '<w:tblBorders><w:top w:val="single"/></w:tblBorders>'

  it('keep header rows and cells over several rows and columns', async () => {
    const { body } = await imported({
      body:
        `<w:tbl><w:tblPr>${border}</w:tblPr><w:tblGrid><w:gridCol w:w="1500"/><w:gridCol w:w="3000"/><w:gridCol w:w="1500"/></w:tblGrid>` +
        `<w:tr><w:trPr><w:tblHeader/></w:trPr>${cell('序号')}${cell('内容', '<w:gridSpan w:val="2"/>')}</w:tr>` +
        `<w:tr>${cell('1', '<w:vMerge w:val="restart"/>')}${cell('甲')}${cell('乙')}</w:tr>` +
        `<w:tr>${cell('', '<w:vMerge/>')}${cell('丙')}${cell('丁')}</w:tr></w:tbl>`,
    })
    const [table] = body.content as [TableJson]

    expect(
      table.content.map((row) => row.content.map(({ type, attrs }) => [type, attrs.colspan, attrs.rowspan])),
    ).toEqual([
      [
        ['tableHeader', 1, 1],
        ['tableHeader', 2, 1],
      ],
      [
        ['tableCell', 1, 2],
        ['tableCell', 1, 1],
        ['tableCell', 1, 1],
      ],
      [
        ['tableCell', 1, 1],
        ['tableCell', 1, 1],
      ],
    ])
    expect(table.content[0]?.content.map(({ attrs }) => attrs.colwidth)).toEqual([[100], [200, 100]])
  })

  it('are filled up where their rows end early', async () => {
    const { body } = await imported({
      body: `<w:tbl><w:tblPr>${border}</w:tblPr><w:tr>${cell('一')}${cell('二')}${cell('三')}</w:tr><w:tr>${cell('四')}</w:tr></w:tbl>`,
    })
    const [table] = body.content as [TableJson]

    expect(table.content.map((row) => row.content.length)).toEqual([3, 3])
  })

  it('without lines that only hold the names of a joint issue are lines of the text', async () => {
    const row = (...texts: string[]) => `<w:tr>${texts.map((text) => cell(text)).join('')}</w:tr>`
    const result = await imported({
      body: `${para('特此通知。')}<w:tbl><w:tblPr/>${row('临江市财政局', '临江市教育局')}${row('', '2026年11月22日')}</w:tbl>`,
    })

    expect(linesOf(result)).toEqual([
      'body|特此通知。',
      'issuerName|临江市财政局',
      'issuerName|临江市教育局',
      'dateOfIssue|2026年11月22日',
    ])
  })
})
