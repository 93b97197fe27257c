import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contentDisposition } from '#server/http/content-disposition.ts'

/** The name that a browser saves under: the extended one (RFC 6266, 4.3). */
function savedAs(header: string): string {
  return decodeURIComponent(/filename\*=UTF-8''(.*)$/.exec(header)?.[1] ?? '')
}

describe('the name of a file that is downloaded', () => {
  it.each([
    ['关于做好会议服务的通知.docx', '关于做好会议服务的通知.docx'],
    ['讲话（送审稿）.docx', '讲话（送审稿）.docx'],
    ['a/b\\c:d*e?"f<g>h|i.docx', 'abcdefghi.docx'],
    ['标题\n换行\t制表.docx', '标题换行制表.docx'],
    ['  .docx', 'document.docx'],
    [`${'长'.repeat(100)}.docx`, `${'长'.repeat(60)}.docx`],
    ["it's (a) test*.docx", "it's (a) test.docx"],
  ])('%j is saved as %j', (title, name) => {
    expect(savedAs(contentDisposition(title))).toBe(name)
  })

  it('is a header of plain ASCII for any title, with a plain name for old programs', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (title) => {
        const header = contentDisposition(`${title}.docx`)
        expect(header).toMatch(/^attachment; filename="document\.docx"; filename\*=UTF-8''[\w.!#$&+^`|~%-]+$/)
        expect(savedAs(header)).toMatch(/\.docx$/)
      }),
      { numRuns: 500 },
    )
  })
})
