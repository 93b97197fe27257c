import { describe, expect, it } from 'vitest'
import type { BlockJson } from '#shared/document/document-json.ts'
import { para, wordFile } from '#tests/support/word-files.ts'
import { importDocx } from '#tests/support/word-import.ts'

const border = '<w:tblBorders><w:top w:val="single"/></w:tblBorders>'
const table = (...texts: readonly string[]) =>
  `<w:tbl><w:tblPr>${border}</w:tblPr><w:tr>${texts.map((text) => `<w:tc>${para(text)}</w:tc>`).join('')}</w:tr></w:tbl>`
const size = {
  upright: '<w:pgSz w:w="11906" w:h="16838"/>',
  across: '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>',
}
const ends = (page: keyof typeof size, type = '') => para('', `<w:sectPr>${type}${size[page]}</w:sectPr>`)

/** What the body of a file becomes: kinds of blocks, tables with their orientation. */
async function shapes(body: string): Promise<readonly string[]> {
  const { content } = importDocx(await wordFile({ body })).body
  return content.map((block: BlockJson) =>
    block.type === 'table' ? (block.attrs.orientation ?? 'upright') : block.type,
  )
}

describe('a section that lies across in a file of another program', () => {
  it('makes the tables in it lie across, and nothing else', async () => {
    const body =
      para('第一段正文内容。') +
      table('甲', '乙') +
      ends('upright') +
      table('丙', '丁') +
      ends('across') +
      para('第二段正文内容。') +
      `<w:sectPr>${size.upright}</w:sectPr>`

    expect(await shapes(body)).toEqual(['paragraph', 'upright', 'landscape', 'paragraph'])
  })

  it('is told by its measures alone, and when it is the last', async () => {
    const body = `${para('第一段正文内容。')}${ends('upright')}${table('丙', '丁')}${para('')}<w:sectPr><w:pgSz w:w="16838" w:h="11906"/></w:sectPr>`

    expect(await shapes(body)).toEqual(['paragraph', 'landscape'])
  })

  it('leaves its text upright where it has no table, on a page of its own as before', async () => {
    const body = `${para('第一段正文内容。')}${ends('upright')}${para('横排的文字内容。')}${ends('across')}${para('第二段正文内容。')}<w:sectPr>${size.upright}</w:sectPr>`

    expect(await shapes(body)).toEqual(['paragraph', 'pageBreak', 'paragraph', 'pageBreak', 'paragraph'])
  })

  it('has the title of its table in front of it, as the line above every table that reads like one', async () => {
    const titled = (title: string) => `${para('第一段正文内容。')}${para(title)}${table('甲', '乙')}`
    const kindAbove = async (title: string) => {
      const { content } = importDocx(await wordFile({ body: titled(title) })).body
      return content.flatMap((block) => (block.type === 'paragraph' ? [block.attrs.kind] : [])).at(-1)
    }

    for (const title of ['表1　重点任务分工', '附表2：进展情况', '表3-1 各县（市、区）得分', '2026年重点任务分工表'])
      expect(await kindAbove(title), title).toBe('tableTitle')
    for (const text of ['具体安排见下表', '各项任务分工如下：', '表彰先进，激励后进，营造氛围。', '一、任务分工表'])
      expect(await kindAbove(text), text).not.toBe('tableTitle')
  })

  it('does not turn the tables of upright sections', async () => {
    expect(await shapes(`${table('甲', '乙')}${para('')}<w:sectPr>${size.upright}</w:sectPr>`)).toEqual(['upright'])
    expect(await shapes(table('甲', '乙'))).toEqual(['upright'])
  })
})
