import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { restoreText } from '#server/features/versions/restore-text.ts'
import { canonicalText } from '#shared/document/canonical.ts'
import { type BlockJson, type DocumentJson, paragraphJson, type TextJson } from '#shared/document/document-json.ts'
import type { Fields } from '#shared/document/fields.ts'
import { PARAGRAPH_KINDS } from '#shared/document/paragraph-kinds.ts'
import { BODY_FRAGMENT } from '#shared/document/schema.ts'
import { documentView } from '#shared/document/view.ts'
import { bodyJson, fieldsJson, seedDocument } from '#shared/document/yjs.ts'

/** Texts made of few characters, so that they have much in common; one of them is two UTF-16 units long. */
const anyText = fc.array(fc.constantFrom('会', '议', '要', '𠮷', '，'), { maxLength: 8 }).map((parts) => parts.join(''))
const anyRun: fc.Arbitrary<TextJson> = fc
  .record({ text: anyText.filter((text) => text !== ''), isBold: fc.boolean(), commented: fc.boolean() })
  .map(({ text, isBold, commented }) => ({
    type: 'text',
    text,
    marks: [
      ...(isBold ? [{ type: 'bold' as const }] : []),
      ...(commented ? [{ type: 'comment' as const, attrs: { id: 'thread' } }] : []),
    ],
  }))

function anyParagraph(id: string | null): fc.Arbitrary<BlockJson> {
  const attrs = fc.record({ id: fc.constant(id), kind: fc.constantFrom(...PARAGRAPH_KINDS), runIn: fc.boolean() })
  const content = fc.array(fc.oneof(anyRun, fc.constant({ type: 'hardBreak' as const })), { maxLength: 3 })
  return fc.record({ attrs, content }).map((paragraph) => ({ type: 'paragraph', ...paragraph }))
}

function anyBlock(id: string | null): fc.Arbitrary<BlockJson> {
  const cell = anyParagraph(null).map((paragraph) => ({
    type: 'tableCell' as const,
    attrs: { colspan: 1, rowspan: 1, colwidth: null },
    content: [paragraph],
  }))
  const table = cell.map(
    (content): BlockJson => ({
      type: 'table',
      attrs: { id },
      content: [{ type: 'tableRow', content: [content] }],
    }),
  )
  const pageBreak: BlockJson = { type: 'pageBreak', attrs: { id } }
  return fc.oneof({ weight: 6, arbitrary: anyParagraph(id) }, table, fc.constant(pageBreak))
}

/** Bodies whose blocks come from a small stock of ids, in any sequence, so that two of them share and move blocks. */
const anyBody: fc.Arbitrary<DocumentJson> = fc
  .shuffledSubarray(['a', 'b', 'c', 'd', 'e', null, null])
  .chain((ids) => fc.tuple(...ids.map(anyBlock)))
  .map((content) => ({ type: 'doc', content }))

const anyFields: fc.Arbitrary<Fields> = fc.record(
  { copies: anyText, ccRecipient: fc.array(anyText, { maxLength: 2 }), letterhead: anyText },
  { requiredKeys: [] },
)

function docOf(body: DocumentJson, fields: Fields = {}): Y.Doc {
  const doc = new Y.Doc({ gc: false })
  seedDocument(doc, body, fields)
  return doc
}

const canonical = (doc: Y.Doc) => canonicalText(documentView('notice', bodyJson(doc), fieldsJson(doc)))

describe('restoring a text', () => {
  it('makes any text equal to any other', () => {
    fc.assert(
      fc.property(anyBody, anyFields, anyBody, anyFields, (present, presentFields, target, targetFields) => {
        const live = docOf(present, presentFields)

        restoreText(live, { body: target, fields: targetFields })

        expect(canonical(live)).toBe(canonical(docOf(target, targetFields)))
        expect(bodyJson(live).content.map((block) => block.attrs.id)).toEqual(
          target.content.map((block) => block.attrs.id),
        )
      }),
      { numRuns: 400 },
    )
  })

  it('changes nothing in a text that is equal already', () => {
    fc.assert(
      fc.property(anyBody, anyFields, (body, fields) => {
        const live = docOf(body, fields)
        const before = Y.encodeStateVector(live)

        restoreText(live, { body: bodyJson(docOf(body)), fields })

        expect(Y.encodeStateVector(live)).toEqual(before)
      }),
    )
  })

  it('leaves paragraphs that are the same to those who are writing in them', () => {
    const body = (words: string): DocumentJson => ({
      type: 'doc',
      content: [
        paragraphJson({ id: 'a', kind: 'body', text: '一要抓落实。' }),
        paragraphJson({ id: 'b', kind: 'body', text: words }),
      ],
    })
    const live = docOf(body('二要改文风，多余的话。'))
    const colleague = new Y.Doc({ gc: false })
    Y.applyUpdate(colleague, Y.encodeStateAsUpdate(live))

    textOf(colleague, 0).insert(1, '定')
    textOf(colleague, 1).insert(0, '第')
    restoreText(live, { body: body('二要改文风。'), fields: {} })
    Y.applyUpdate(live, Y.encodeStateAsUpdate(colleague))

    expect([textOf(live, 0).toString(), textOf(live, 1).toString()]).toEqual(['一定要抓落实。', '第二要改文风。'])
  })

  it('keeps the anchors of comments in what stays', () => {
    const commented: DocumentJson = {
      type: 'doc',
      content: [
        {
          type: 'paragraph',
          attrs: { id: 'a', kind: 'body', runIn: false },
          content: [
            { type: 'text', text: '要' },
            { type: 'text', text: '抓落实', marks: [{ type: 'comment', attrs: { id: 'thread' } }] },
            { type: 'text', text: '，不要空谈。' },
          ],
        },
      ],
    }
    const live = docOf(commented)

    restoreText(live, {
      body: { type: 'doc', content: [paragraphJson({ id: 'a', kind: 'body', text: '要抓落实。' })] },
      fields: {},
    })

    const [paragraph] = documentView('notice', bodyJson(live), {}).blocks
    expect(paragraph).toMatchObject({ text: '要抓落实。', spans: [{ mark: 'comment', from: 1, to: 4 }] })
  })
})

function textOf(doc: Y.Doc, index: number): Y.XmlText {
  const paragraph = doc.getXmlFragment(BODY_FRAGMENT).get(index)
  const text = paragraph instanceof Y.XmlElement ? paragraph.get(0) : null
  if (!(text instanceof Y.XmlText)) throw new Error(`paragraph ${index} has no text`)
  return text
}
