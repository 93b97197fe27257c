import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { anchoredThreads, markKeyOf, removeAnchor, setAnchor } from '#server/features/comments/anchor-mark.ts'
import { reanchorThreads } from '#server/features/comments/reanchor-threads.ts'
import { canonicalText } from '#shared/document/canonical.ts'
import { type BlockJson, paragraphJson } from '#shared/document/document-json.ts'
import { BODY_FRAGMENT } from '#shared/document/schema.ts'
import { documentView } from '#shared/document/view.ts'
import { bodyJson, seedDocument } from '#shared/document/yjs.ts'

function docOf(...lines: readonly string[]): Y.Doc {
  const doc = new Y.Doc({ gc: false })
  const content: BlockJson[] = lines.map((text, index) => paragraphJson({ id: `p${index}`, kind: 'body', text }))
  seedDocument(doc, { type: 'doc', content }, {})
  return doc
}

const at = (blockId: string, from: number, quote: string) => ({ blockId, from, quote, before: '', after: '' })

/** Which words carry a comment, and of which thread. */
function commented(doc: Y.Doc): readonly string[] {
  return documentView('speech', bodyJson(doc), {}).blocks.flatMap((block) =>
    block.type !== 'paragraph'
      ? []
      : block.spans
          .filter((span) => span.mark === 'comment')
          .map((span) => `${String(span.attrs.id)}: ${block.text.slice(span.from, span.to)}`),
  )
}

function textOf(doc: Y.Doc, paragraph = 0): Y.XmlText {
  const element = doc.getXmlFragment(BODY_FRAGMENT).get(paragraph) as Y.XmlElement
  return element.get(0) as Y.XmlText
}

describe('the mark of a thread', () => {
  it('lies on its words, with the text around them kept beside it', () => {
    const doc = docOf('一要改进文风，少说空话。')

    const place = setAnchor(doc, 'thread', at('p0', 2, '改进文风'))

    expect(place).toEqual({ blockId: 'p0', quote: '改进文风', before: '一要', after: '，少说空话。' })
    expect(commented(doc)).toEqual(['thread: 改进文风'])
  })

  it('goes across line breaks, and not onto them', () => {
    const doc = docOf('第一行\n第二行')

    setAnchor(doc, 'thread', at('p0', 1, '一行\n第二'))

    expect(commented(doc)).toEqual(['thread: 一行', 'thread: 第二'])
  })

  it('lets several threads lie on the same words', () => {
    const doc = docOf('改进文风')

    for (const id of ['one', 'two', 'three']) setAnchor(doc, id, at('p0', 0, '改进文风'))

    expect([...commented(doc)].sort()).toEqual(['one: 改进文风', 'three: 改进文风', 'two: 改进文风'])
    expect(new Set(['one', 'two', 'three'].map(markKeyOf)).size).toBe(3)
    expect(markKeyOf('one')).toMatch(/^comment--[a-zA-Z0-9+/=]{8}$/)
  })

  it('is no part of what a signature covers', () => {
    const doc = docOf('改进文风')
    const canonical = () => canonicalText(documentView('speech', bodyJson(doc), {}))
    const before = canonical()

    setAnchor(doc, 'thread', at('p0', 0, '改进'))

    expect(canonical()).toBe(before)
  })

  it('moves with its words through typing and bold, and is gone only when all of them are', () => {
    const doc = docOf('一要改进文风。')
    setAnchor(doc, 'thread', at('p0', 2, '改进文风'))

    textOf(doc).insert(0, '第')
    textOf(doc).format(0, 4, { bold: {} })
    textOf(doc).delete(3, 2)
    expect(commented(doc)).toEqual(['thread: 文风'])

    textOf(doc).delete(3, 2)
    expect(anchoredThreads(doc).size).toBe(0)
  })

  it('changes nothing when the words are not there', () => {
    const doc = docOf('改进文风')
    const before = Y.encodeStateVector(doc)

    expect(setAnchor(doc, 'thread', at('p0', 0, '别的话'))).toBeNull()
    expect(Y.encodeStateVector(doc)).toEqual(before)
  })

  it('is taken out of every place, whatever key an editor gave it', () => {
    const doc = docOf('改进文风', '改进会风')
    textOf(doc, 0).format(0, 2, { 'comment--AAAAAAAA': { id: 'thread' } })
    textOf(doc, 1).format(0, 2, { comment: { id: 'thread' } })
    setAnchor(doc, 'other', at('p1', 2, '会风'))

    removeAnchor(doc, 'thread')

    expect(commented(doc)).toEqual(['other: 会风'])
  })

  it('is set anew on words that came back without it, and not a second time', () => {
    const doc = docOf('改进文风', '还是改进会风')
    const thread = { id: 'lost', markKey: markKeyOf('lost'), blockId: 'gone', quote: '会风', before: '改进', after: '' }
    const row = {
      ...thread,
      documentId: 'd',
      state: 'open',
      isMustFix: 0,
      createdBy: 'a',
      createdAt: '',
      resolvedBy: null,
      resolvedAt: null,
    } as const

    reanchorThreads(doc, [row, { ...row, id: 'whole', markKey: null, quote: '' }])
    const once = Y.encodeStateVector(doc)
    reanchorThreads(doc, [row])

    expect(commented(doc)).toEqual(['lost: 会风'])
    expect(Y.encodeStateVector(doc)).toEqual(once)
  })
})
