import { describe, expect, it } from 'vitest'
import { fileNameFrom } from '#client/api/download.ts'
import { requestUrl } from '#client/api/request-url.ts'

describe('the address of a request', () => {
  it('has its places and query filled and escaped', () => {
    expect(requestUrl('/api/documents/:documentId/acts', { documentId: 'a/b?c' })).toBe('/api/documents/a%2Fb%3Fc/acts')
    expect(requestUrl('/api/documents', {}, { search: '值班 & 信息', page: 2 })).toBe(
      '/api/documents?search=%E5%80%BC%E7%8F%AD+%26+%E4%BF%A1%E6%81%AF&page=2',
    )
  })

  it('leaves out what is absent or empty', () => {
    expect(requestUrl('/api/tasks', {}, { state: 'open', sort: undefined, search: '', page: null })).toBe(
      '/api/tasks?state=open',
    )
  })

  it('refuses to be built with a place left open', () => {
    expect(() => requestUrl('/api/units/:unitId')).toThrow(':unitId')
  })
})

describe('the name of a downloaded file', () => {
  it.each([
    [`attachment; filename="x.docx"; filename*=UTF-8''%E9%80%9A%E7%9F%A5.docx`, '通知.docx'],
    ['attachment; filename="notice.docx"', 'notice.docx'],
    ['attachment', null],
    [null, null],
  ])('is read from %s', (header, name) => {
    expect(fileNameFrom(header)).toBe(name)
  })
})
