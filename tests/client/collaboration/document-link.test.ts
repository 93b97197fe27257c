import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import * as Y from 'yjs'
import { COMPOSITION_LIMIT_MS, DocumentLink } from '#client/collaboration/document-link.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** An editor's document and a network's with the same text, joined. */
function aLink() {
  const editor = new Y.Doc()
  const network = new Y.Doc()
  const link = new DocumentLink(editor, network)
  link.setNetworkReady(true)
  editor.getText('t').insert(0, '第一段文字内容')
  const sent: Uint8Array[] = []
  network.on('update', (update: Uint8Array, origin: unknown) => {
    if (link.isOwnOrigin(origin)) sent.push(update)
  })
  /** A colleague, whose changes arrive at the network's document. */
  const colleague = new Y.Doc()
  Y.applyUpdate(colleague, Y.encodeStateAsUpdate(network))
  colleague.on('update', (update: Uint8Array) => Y.applyUpdate(network, update, 'provider'))
  return { editor, network, colleague, link, sent }
}

const textOf = (doc: Y.Doc) => doc.getText('t').toString()

describe('the link between editor and network', () => {
  it('carries changes both ways as they come', () => {
    const { editor, network, colleague, sent } = aLink()

    editor.getText('t').insert(0, '甲')
    colleague.getText('t').insert(0, '乙')

    expect(textOf(network)).toBe(textOf(editor))
    expect(textOf(editor)).toContain('乙')
    expect(sent).toHaveLength(1)
  })

  it('lets nothing out while pinyin is composed, and one update afterwards', () => {
    const { editor, network, link, sent } = aLink()
    const text = editor.getText('t')

    link.beginComposition()
    for (const letter of 'nihao') text.insert(3, letter)
    expect(textOf(network)).toBe('第一段文字内容')
    expect(link.hasOutgoing).toBe(true)
    text.delete(3, 5)
    text.insert(3, '你好')
    link.endComposition()

    expect(textOf(network)).toBe('第一段你好文字内容')
    expect(sent).toHaveLength(1)
  })

  it('keeps the changes of others away while composing, and brings them afterwards', () => {
    const { editor, colleague, link } = aLink()
    let arrivals = 0
    editor.on('update', (_update: Uint8Array, origin: unknown) => {
      if (link.isOwnOrigin(origin)) arrivals += 1
    })

    link.beginComposition()
    for (const character of '同事写') colleague.getText('t').insert(0, character)
    expect(textOf(editor)).toBe('第一段文字内容')
    editor.getText('t').insert(3, '你好')
    link.endComposition()

    expect(textOf(editor)).toBe('写事同第一段你好文字内容')
    expect(arrivals).toBe(1)
  })

  it('ends a composition that nobody ended', () => {
    const { editor, network, link } = aLink()

    link.beginComposition()
    editor.getText('t').insert(0, '甲')
    vi.advanceTimersByTime(COMPOSITION_LIMIT_MS)

    expect(textOf(network)).toBe('甲第一段文字内容')
  })

  it('keeps changes while the network is not synchronised, but lets what arrives in', () => {
    const { editor, network, colleague, link, sent } = aLink()
    link.setNetworkReady(false)

    editor.getText('t').insert(0, '甲')
    editor.getText('t').insert(1, '乙')
    colleague.getText('t').insert(7, '丙')
    expect(textOf(editor)).toBe('甲乙第一段文字内容丙')
    expect(sent).toHaveLength(0)
    link.setNetworkReady(true)

    expect(sent).toHaveLength(1)
    expect(textOf(network)).toBe('甲乙第一段文字内容丙')
  })

  it('merges what is typed while the network does not take more', () => {
    const { editor, link, sent } = aLink()
    link.setNetworkReady(false)
    for (const character of '服务器很慢') editor.getText('t').insert(0, character)

    link.setNetworkReady(true)
    link.setNetworkReady(true)

    expect(sent).toHaveLength(1)
  })

  it('sends what waits when it is closed, and carries nothing more', () => {
    const { editor, network, link } = aLink()
    link.beginComposition()
    editor.getText('t').insert(0, '甲')

    link.close()
    editor.getText('t').insert(0, '乙')

    expect(textOf(network)).toBe('甲第一段文字内容')
  })
})
