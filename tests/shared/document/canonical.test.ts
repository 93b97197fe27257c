import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalParagraphs, canonicalText } from '#shared/document/canonical.ts'
import {
  type BlockJson,
  type DocumentJson,
  type MarkJson,
  paragraphJson,
  type TableJson,
} from '#shared/document/document-json.ts'
import { REGISTRATION_FIELDS } from '#shared/document/fields.ts'
import { documentView, paragraphsOf } from '#shared/document/view.ts'
import { documentBodies } from '#tests/support/document-bodies.ts'
import { sampleTable } from '#tests/support/office-samples.ts'

function canonical(body: DocumentJson, fields: Parameters<typeof documentView>[2] = {}): string {
  return canonicalText(documentView('notice', body, fields))
}

function aBody(text: string, id = 'p1'): DocumentJson {
  return { type: 'doc', content: [paragraphJson({ id, kind: 'body', text })] }
}

/** Replaces the marks of every run of text. */
function withMarks(body: DocumentJson, change: (marks: readonly MarkJson[]) => readonly MarkJson[]): DocumentJson {
  return JSON.parse(JSON.stringify(body), (key, value) => (key === 'marks' ? change(value) : value))
}

function withoutIds(body: DocumentJson): DocumentJson {
  return {
    ...body,
    content: body.content.map((block) => ({ ...block, attrs: { ...block.attrs, id: null } }) as BlockJson),
  }
}

describe('the text that a signature covers', () => {
  it('does not change with block ids or with comments, which a reader does not see', () => {
    fc.assert(
      fc.property(documentBodies(), (body) => {
        const withoutComments = withMarks(body, (marks) => marks.filter(({ type }) => type !== 'comment'))
        expect(canonical(withoutIds(body))).toBe(canonical(body))
        expect(canonical(withoutComments)).toBe(canonical(body))
      }),
    )
  })

  it('does not change with the order in which formats were set', () => {
    fc.assert(
      fc.property(documentBodies(), (body) => {
        expect(canonical(withMarks(body, (marks) => marks.toReversed()))).toBe(canonical(body))
      }),
    )
  })

  it('does not change when a comment is set on it', () => {
    const commented: DocumentJson = {
      type: 'doc',
      content: [
        {
          type: 'paragraph',
          attrs: { id: 'p1', kind: 'body', runIn: false },
          content: [
            { type: 'text', text: '抓好' },
            { type: 'text', text: '落实', marks: [{ type: 'comment', attrs: { id: 'thread-1' } }] },
          ],
        },
      ],
    }

    expect(canonical(commented)).toBe(canonical(aBody('抓好落实')))
  })

  it.each([
    ['a character', aBody('抓好落实！')],
    ['a space', aBody('抓好 落实')],
    ['a line break', aBody('抓好\n落实')],
    [
      'the kind of a paragraph',
      { ...aBody(''), content: [paragraphJson({ id: 'p1', kind: 'heading1', text: '抓好落实' })] },
    ],
    ['an empty paragraph', { ...aBody(''), content: [...aBody('抓好落实').content, ...aBody('', 'p2').content] }],
  ])('changes with %s', (_, changed) => {
    expect(canonical(changed as DocumentJson)).not.toBe(canonical(aBody('抓好落实')))
  })

  it('changes with bold type, which a reader does see', () => {
    const bold: DocumentJson = {
      type: 'doc',
      content: [
        {
          type: 'paragraph',
          attrs: { id: 'p1', kind: 'body', runIn: false },
          content: [{ type: 'text', text: '抓好落实', marks: [{ type: 'bold' }] }],
        },
      ],
    }

    expect(canonical(bold)).not.toBe(canonical(aBody('抓好落实')))
  })

  it('changes with a table that is turned, and says nothing of one that stands upright', () => {
    const upright = sampleTable() as TableJson
    const tableBody = (attrs: TableJson['attrs']): DocumentJson => ({ type: 'doc', content: [{ ...upright, attrs }] })

    expect(canonical(tableBody({ id: 't', orientation: 'landscape' }))).not.toBe(canonical(tableBody({ id: 't' })))
    expect(canonical(tableBody({ id: 't', orientation: null }))).toBe(canonical(tableBody({ id: 't' })))
    expect(canonical(tableBody({ id: 't' }))).not.toContain('orientation')
  })

  it('changes with a field of the form, but not with those that are filled after signing', () => {
    const body = aBody('抓好落实')

    expect(canonical(body, { ccRecipient: ['市政府办公室'] })).not.toBe(canonical(body))
    for (const field of REGISTRATION_FIELDS)
      expect(canonical(body, { [field]: '临办发〔2026〕12号' })).toBe(canonical(body))
  })

  it('does not tell an empty field from an absent one', () => {
    expect(canonical(aBody('抓好落实'), { ccRecipient: [], occasion: '' })).toBe(canonical(aBody('抓好落实')))
  })

  it('gives its paragraphs back in reading order, those of tables too', () => {
    const body: DocumentJson = { type: 'doc', content: [...aBody('抓好落实').content, sampleTable()] }
    const texts = [...paragraphsOf(documentView('notice', body, {}).blocks)].map(({ text }) => text)

    expect(canonicalParagraphs(canonical(body))).toEqual(texts)
    expect(texts.length).toBeGreaterThan(2)
  })
})
