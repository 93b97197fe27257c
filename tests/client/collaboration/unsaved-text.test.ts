import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { clocksOf, textAddedAfter } from '#client/collaboration/unsaved-text.ts'
import { paragraphJson } from '#shared/document/document-json.ts'
import { BODY_FRAGMENT } from '#shared/document/schema.ts'
import { insertBlocks, seedDocument } from '#shared/document/yjs.ts'

function aDocument(...lines: readonly string[]) {
  const seeded = new Y.Doc()
  const content = lines.map((text, index) => paragraphJson({ id: `p${index}`, kind: 'body', text }))
  seedDocument(seeded, { type: 'doc', content }, {})
  const doc = new Y.Doc()
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(seeded))
  const run = (index: number) =>
    (doc.getXmlFragment(BODY_FRAGMENT).get(index) as Y.XmlElement).get(0) as unknown as Y.XmlText
  return { doc, run, confirmed: () => clocksOf(doc, [doc.clientID]) }
}

describe('text that is not saved', () => {
  it('is what was typed here since the last confirmation, one line per paragraph', () => {
    const { doc, run, confirmed } = aDocument('第一段', '第二段')
    run(0).insert(3, '，已存')
    const clocks = confirmed()

    run(0).insert(6, '，未存')
    run(1).insert(0, '也未存，')

    expect(textAddedAfter(doc, clocks)).toBe('，未存\n也未存，')
  })

  it('takes only the new part of text that was typed on', () => {
    const { doc, run, confirmed } = aDocument('。')
    run(0).insert(0, '已存')
    const clocks = confirmed()

    run(0).insert(2, '未存')

    expect(textAddedAfter(doc, clocks)).toBe('未存')
  })

  it('leaves out what was deleted again and what others typed', () => {
    const { doc, run, confirmed } = aDocument('第一段')
    const clocks = confirmed()
    const colleague = new Y.Doc()
    Y.applyUpdate(colleague, Y.encodeStateAsUpdate(doc))
    ;((colleague.getXmlFragment(BODY_FRAGMENT).get(0) as Y.XmlElement).get(0) as unknown as Y.XmlText).insert(0, '同事')
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(colleague))

    run(0).insert(0, '打错留下')
    run(0).delete(0, 2)

    expect(textAddedAfter(doc, clocks)).toBe('留下')
  })

  it('covers paragraphs that are new themselves', () => {
    const { doc, confirmed } = aDocument('第一段')
    const clocks = confirmed()

    insertBlocks(doc.getXmlFragment(BODY_FRAGMENT), 1, [paragraphJson({ id: 'new', kind: 'body', text: '新的一段' })])

    expect(textAddedAfter(doc, clocks)).toBe('新的一段')
  })
})
