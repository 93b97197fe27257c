import { describe, expect, it } from 'vitest'
import { readDocx } from '#server/docx-import/read-docx.ts'
import { para, run, type WordFileParts, wordFile } from '#tests/support/word-files.ts'
import { importDocx, linesOf } from '#tests/support/word-import.ts'

async function imported(parts: WordFileParts) {
  return importDocx(await wordFile(parts))
}

describe('what stands inside paragraphs', () => {
  const cases: readonly (readonly [what: string, inside: string, text: string])[] = [
    [
      'the result of a field, not its code',
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>HYPERLINK "http://a.example"</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('链接')}<w:r><w:fldChar w:fldCharType="end"/></w:r>${run('后文')}`,
      '链接后文',
    ],
    ['no page numbers', `${run('第')}<w:fldSimple w:instr=" PAGE ">${run('3')}</w:fldSimple>${run('页')}`, '第页'],
    ['the words of a link', `<w:hyperlink r:id="x">${run('公告')}</w:hyperlink>`, '公告'],
    ['a symbol of a symbol face', '<w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>', '☑'],
    ['a plain character written as a symbol', '<w:r><w:sym w:font="宋体" w:char="2460"/></w:r>', '①'],
    [
      'the characters under a reading',
      `<w:r><w:ruby><w:rt>${run('shè')}</w:rt><w:rubyBase>${run('设')}</w:rubyBase></w:ruby></w:r>`,
      '设',
    ],
    ['no hidden words', run('看得见') + run('看不见', '<w:vanish/>'), '看得见'],
    ['words in content controls', `<w:sdt><w:sdtContent>${run('控件')}</w:sdtContent></w:sdt>`, '控件'],
    ['a break within a sentence', `${run('第一行')}<w:r><w:br/></w:r>${run('第二行')}`, '第一行\n第二行'],
    ['a hyphen that does not break', `${run('5')}<w:r><w:noBreakHyphen/></w:r>${run('6')}`, '5-6'],
  ]
  it.each(cases)('is read: %s', async (_, inside, text) => {
    expect(linesOf(await imported({ body: para('前文。') + para(inside) }))).toContain(`body|${text}`)
  })

  it('keeps emphasis in text and leaves it out of headings that are all bold', async () => {
    const { body } = await imported({
      body:
        para(run('一、提高认识', '<w:b/>')) +
        para(run('要') + run('立即', '<w:b/><w:u w:val="single"/>') + run('行动。')),
    })

    expect(body.content[0]).toMatchObject({ content: [{ type: 'text', text: '提高认识' }] })
    expect(body.content[1]).toMatchObject({
      content: [{ text: '要' }, { text: '立即', marks: [{ type: 'bold' }, { type: 'underline' }] }, { text: '行动。' }],
    })
  })

  it('puts footnotes into brackets at their place', async () => {
    const result = await imported({
      footnotes: `<w:footnote w:id="2">${para('数据截至10月底')}</w:footnote>`,
      body: para('前文。') + para(`${run('完成率')}<w:r><w:footnoteReference w:id="2"/></w:r>${run('明显提高。')}`),
    })

    expect(linesOf(result)).toContain('body|完成率（注：数据截至10月底）明显提高。')
  })

  it('divides what line breaks alone parted into paragraphs', async () => {
    const inside = `${run('一、提高认识')}<w:r><w:br/></w:r>${run('　　要统一思想。')}<w:r><w:br/></w:r>${run('二、强化措施')}`

    expect(linesOf(await imported({ body: para(inside) }))).toEqual([
      'heading1|提高认识',
      'body|要统一思想。',
      'heading1|强化措施',
    ])
  })

  it('drops a table of contents and says so', async () => {
    const bytes = await wordFile({
      styles: '<w:style w:type="paragraph" w:styleId="T1"><w:name w:val="toc 1"/></w:style>',
      body: para('一、提高认识……1', '<w:pStyle w:val="T1"/>') + para('一、提高认识'),
    })

    expect(linesOf(importDocx(bytes))).toEqual(['heading1|提高认识'])
    expect(readDocx(bytes).notices).toEqual({ contents: 1 })
  })

  it('does not lose the rest of the text behind a field that never ends', async () => {
    const open =
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>TOC</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>'

    expect(linesOf(await imported({ body: para('第一段。') + para(open) + para('第二段。') }))).toEqual([
      'body|第一段。',
      'body|第二段。',
    ])
  })
})
