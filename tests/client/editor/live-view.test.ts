// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { createViewReader } from '#client/editor/proof/live-view.ts'
import { documentView, paragraphsOf } from '#shared/document/view.ts'
import { bodyJson } from '#shared/document/yjs.ts'
import { anEditor, anEditorOn, aSeededDoc, putCursor, someParagraphs, type } from '#tests/support/editors.ts'

describe('the view of the live text', () => {
  it('reads as the server reads the stored one', () => {
    const doc = aSeededDoc(
      someParagraphs('title: 关于值班的通知', 'heading1: 总体要求', '各科室要落实。', 'heading1: 保障'),
    )
    const editor = anEditorOn(doc)

    const live = createViewReader('notice')(editor.state.doc, {})

    const copy = new Y.Doc()
    Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc))
    expect(live.blocks).toEqual([...paragraphsOf(documentView('notice', bodyJson(copy), {}).blocks)])
  })

  it('gives the same object for every paragraph that did not change', () => {
    const editor = anEditor('甲。', '乙。', '丙。')
    const read = createViewReader('notice')
    const before = read(editor.state.doc, {})
    putCursor(editor, 1)
    type(editor, '又')

    const after = read(editor.state.doc, {})

    expect(after.blocks.map((block, index) => block === before.blocks[index])).toEqual([true, false, true])
  })
})
