import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { canonicalText } from '#shared/document/canonical.ts'
import { type DocumentJson, paragraphJson } from '#shared/document/document-json.ts'
import { BODY_FRAGMENT, FIELDS_MAP, MARK_ATTRIBUTES, NODE_ATTRIBUTES } from '#shared/document/schema.ts'
import { documentView } from '#shared/document/view.ts'
import { bodyJson, fieldsJson, markNameOfKey, seedDocument, unknownContent } from '#shared/document/yjs.ts'
import { documentBodies } from '#tests/support/document-bodies.ts'

function seeded(body: DocumentJson, fields = {}): Y.Doc {
  const doc = new Y.Doc()
  seedDocument(doc, body, fields)
  return doc
}

function aBody(text: string): DocumentJson {
  return { type: 'doc', content: [paragraphJson({ id: 'p1', kind: 'body', text })] }
}

/** Another Y.Doc that got everything as one update, as a browser does. */
function received(doc: Y.Doc): Y.Doc {
  const copy = new Y.Doc()
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc))
  return copy
}

describe('a document in Yjs', () => {
  it('reads as the document it was made from, here and on the other side of the wire', () => {
    fc.assert(
      fc.property(documentBodies(), (body) => {
        const before = canonicalText(documentView('notice', body, {}))
        const doc = seeded(body)
        expect(canonicalText(documentView('notice', bodyJson(doc), {}))).toBe(before)
        expect(canonicalText(documentView('notice', bodyJson(received(doc)), {}))).toBe(before)
      }),
      { numRuns: 200 },
    )
  })

  it('keeps the id of every block', () => {
    fc.assert(
      fc.property(documentBodies(), (body) => {
        const idsOf = (json: DocumentJson) => json.content.map((block) => block.attrs.id)
        expect(idsOf(bodyJson(seeded(body)))).toEqual(idsOf(body))
      }),
    )
  })

  it('survives being read and made again: the second time is the first time', () => {
    fc.assert(
      fc.property(documentBodies(), (body) => {
        const once = bodyJson(seeded(body))
        expect(bodyJson(seeded(once))).toEqual(once)
      }),
    )
  })

  it('keeps its fields, and gives none that this version does not know', () => {
    const doc = seeded(aBody('正文'), { ccRecipient: ['市政府办公室', '市政协办公室'], copies: '30' })
    doc.getMap(FIELDS_MAP).set('fieldOfALaterVersion', 'x')

    expect(fieldsJson(doc)).toEqual({ ccRecipient: ['市政府办公室', '市政协办公室'], copies: '30' })
  })

  it('is equal for two writers once each has the edits of the other, in either order', () => {
    fc.assert(
      fc.property(documentBodies(), fc.nat(), fc.nat(), (body, first, second) => {
        const [a, b] = [seeded(body), new Y.Doc()]
        Y.applyUpdate(b, Y.encodeStateAsUpdate(a))
        typeInto(a, first, '甲')
        typeInto(b, second, '乙')

        const [fromA, fromB] = [Y.encodeStateAsUpdate(a), Y.encodeStateAsUpdate(b)]
        Y.applyUpdate(a, fromB)
        Y.applyUpdate(b, fromA)

        expect(bodyJson(a)).toEqual(bodyJson(b))
      }),
    )
  })
})

/** Inserts a paragraph with the text somewhere in the body. */
function typeInto(doc: Y.Doc, position: number, text: string): void {
  const fragment = doc.getXmlFragment(BODY_FRAGMENT)
  const paragraph = new Y.XmlElement('paragraph')
  paragraph.insert(0, [new Y.XmlText(text)])
  fragment.insert(position % (fragment.length + 1), [paragraph])
}

describe('unknownContent', () => {
  it('finds nothing in a document of this version', () => {
    fc.assert(
      fc.property(documentBodies(), (body) => {
        expect(unknownContent(seeded(body))).toEqual([])
      }),
    )
  })

  it('names a node of a later version wherever it hides', () => {
    const doc = seeded({
      type: 'doc',
      content: [
        {
          type: 'table',
          attrs: { id: 't1' },
          content: [
            {
              type: 'tableRow',
              content: [
                {
                  type: 'tableCell',
                  attrs: { colspan: 1, rowspan: 1, colwidth: null },
                  content: [paragraphJson({ id: 'p1', kind: 'body', text: '合计' })],
                },
              ],
            },
          ],
        },
      ],
    })
    const cell = doc.getXmlFragment(BODY_FRAGMENT).querySelector('tableCell') as Y.XmlElement
    cell.insert(0, [new Y.XmlElement('seal')])

    expect(unknownContent(doc)).toEqual(['seal'])
  })

  it('names a mark of a later version, which alone would cost the text below it', () => {
    const doc = seeded(aBody('抓好落实'))
    const text = (doc.getXmlFragment(BODY_FRAGMENT).get(0) as Y.XmlElement).get(0) as Y.XmlText
    text.format(0, 2, { highlight: {} })

    expect(unknownContent(doc)).toEqual(['highlight'])
  })

  it('knows a mark that overlaps itself by its name', () => {
    const doc = seeded(aBody('抓好落实'))
    const text = (doc.getXmlFragment(BODY_FRAGMENT).get(0) as Y.XmlElement).get(0) as Y.XmlText
    text.format(0, 3, { 'comment--AbCd1234': { id: 'thread-1' } })
    text.format(1, 3, { 'comment--EfGh5678': { id: 'thread-2' } })

    expect(unknownContent(doc)).toEqual([])
    expect(markNameOfKey('comment--AbCd1234')).toBe('comment')
  })

  it('finds nothing in an empty document', () => {
    expect(unknownContent(new Y.Doc())).toEqual([])
  })
})

describe('the schema of version 1', () => {
  // A released node, mark or attribute is never removed or renamed: a client without it deletes its content.
  it('still has every node, mark and attribute it was released with', () => {
    expect(NODE_ATTRIBUTES).toMatchObject({
      paragraph: { id: null, kind: 'body', runIn: false },
      table: { id: null },
      tableRow: {},
      tableHeader: { colspan: 1, rowspan: 1, colwidth: null },
      tableCell: { colspan: 1, rowspan: 1, colwidth: null },
      pageBreak: { id: null },
      hardBreak: {},
    })
    expect(MARK_ATTRIBUTES).toMatchObject({
      bold: [],
      italic: [],
      underline: [],
      comment: ['id'],
      insertion: ['id', 'user', 'at'],
      deletion: ['id', 'user', 'at'],
    })
  })
})
