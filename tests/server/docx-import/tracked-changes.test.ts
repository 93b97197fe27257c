import { describe, expect, it } from 'vitest'
import { readDocx } from '#server/docx-import/read-docx.ts'
import { para, run, wordFile } from '#tests/support/word-files.ts'
import { importDocx, linesOf } from '#tests/support/word-import.ts'

const BY = 'w:author="周正清" w:date="2026-11-20T08:00:00Z"'
const inserted = (text: string) => `<w:ins w:id="1" ${BY}>${run(text)}</w:ins>`
const deleted = (text: string) => `<w:del w:id="2" ${BY}><w:r><w:delText>${text}</w:delText></w:r></w:del>`

describe('tracked changes', () => {
  it('are accepted in the text and told with author, date, words and place', async () => {
    const bytes = await wordFile({
      body: para('第一段。') + para(`${run('要')}${deleted('尽快')}${inserted('立即')}${run('部署。')}`),
    })
    const { changes } = readDocx(bytes)

    expect(linesOf(importDocx(bytes))).toEqual(['body|第一段。', 'body|要立即部署。'])
    expect(changes).toEqual([
      {
        kind: 'deletion',
        author: '周正清',
        date: '2026-11-20T08:00:00Z',
        text: '尽快',
        place: { paragraph: 1, before: '要', after: '立即部署。' },
      },
      {
        kind: 'insertion',
        author: '周正清',
        date: '2026-11-20T08:00:00Z',
        text: '立即',
        place: { paragraph: 1, before: '要', after: '部署。' },
      },
    ])
  })

  it('of a move leave the words only where they went', async () => {
    const bytes = await wordFile({
      body:
        para(`<w:moveFrom w:id="3" ${BY}>${run('先开会。')}</w:moveFrom>${run('再落实。')}`) +
        para(`${run('然后')}<w:moveTo w:id="4" ${BY}>${run('先开会。')}</w:moveTo>`),
    })

    expect(linesOf(importDocx(bytes))).toEqual(['body|再落实。', 'body|然后先开会。'])
    expect(readDocx(bytes).changes.map(({ kind }) => kind)).toEqual(['moveFrom', 'moveTo'])
  })

  it('that delete the end of a paragraph join it with the next', async () => {
    const bytes = await wordFile({
      body: `<w:p><w:pPr><w:rPr><w:del w:id="5" ${BY}/></w:rPr></w:pPr>${run('要早部署，')}</w:p>${para('早落实。')}`,
    })

    expect(linesOf(importDocx(bytes))).toEqual(['body|要早部署，早落实。'])
  })

  it('within each other are told once each', async () => {
    const bytes = await wordFile({
      body: para(
        `<w:ins w:id="6" ${BY}>${run('甲。')}<w:del w:id="7" ${BY}><w:r><w:delText>乙</w:delText></w:r></w:del></w:ins>`,
      ),
    })

    expect(linesOf(importDocx(bytes))).toEqual(['body|甲。'])
    expect(readDocx(bytes).changes.map(({ kind, text }) => [kind, text])).toEqual([
      ['deletion', '乙'],
      ['insertion', '甲。乙'],
    ])
  })
})

describe('comments', () => {
  it('are told with their words, who answered whom, and the text they stand on', async () => {
    const comment = (id: number, author: string, text: string) =>
      `<w:comment w:id="${id}" w:author="${author}" w:date="2026-11-20T08:00:00Z"><w:p w14:paraId="P${id}">${run(text)}</w:p></w:comment>`
    const bytes = await wordFile({
      body: para(
        `${run('完成率为')}<w:commentRangeStart w:id="0"/><w:commentRangeStart w:id="1"/>${run('95%')}` +
          '<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>' +
          `<w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r>${run('，较好。')}`,
      ),
      comments: comment(0, '林远舟', '请核实') + comment(1, '周正清', '已核实') + comment(2, '林远舟', '无处可寻'),
      commentsExtended:
        '<w15:commentEx w15:paraId="P0" w15:done="1"/><w15:commentEx w15:paraId="P1" w15:paraIdParent="P0" w15:done="1"/>',
    })
    const { comments } = readDocx(bytes)

    expect(comments.map(({ text, quote, parentId, isResolved }) => [text, quote, parentId, isResolved])).toEqual([
      ['请核实', '95%', null, true],
      ['已核实', '95%', '0', true],
      ['无处可寻', '', null, false],
    ])
    expect(comments[0]?.place).toEqual({ paragraph: 0, before: '完成率为', after: '，较好。' })
    expect(comments[2]?.place).toBeNull()
  })

  it('over several paragraphs quote all of them', async () => {
    const bytes = await wordFile({
      body: `${para(`${run('甲')}<w:commentRangeStart w:id="0"/>${run('乙')}`)}${para(`${run('丙')}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>`)}`,
      comments: `<w:comment w:id="0" w:author="林远舟">${para('合并')}</w:comment>`,
    })

    expect(readDocx(bytes).comments[0]).toMatchObject({ quote: '乙\n丙', date: '' })
  })
})
