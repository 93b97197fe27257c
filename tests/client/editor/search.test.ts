// @vitest-environment jsdom
import fc from 'fast-check'
import { expect, it } from 'vitest'
import * as Y from 'yjs'
import { findMatches } from '#client/editor/search/find-matches.ts'
import { replaceAll, replaceCurrent, searchState, startSearch, stepSearch } from '#client/editor/search/search.ts'
import {
  aCopyOf,
  anEditor,
  anEditorOn,
  aSeededDoc,
  linesOf,
  link,
  press,
  putCursor,
  someParagraphs,
  type,
} from '#tests/support/editors.ts'

const query = (text: string, matchCase = false) => ({ text, matchCase })

function hits(editor: ReturnType<typeof anEditor>) {
  return [...editor.view.dom.querySelectorAll('.search-match')].map((hit) => hit.textContent)
}

it('counts and marks every hit and starts at the one after the cursor', () => {
  const editor = anEditor('督查工作', '抓好督查', '督查督查')

  putCursor(editor, 1, 0)
  startSearch(editor.view, query('督查'))

  const { matches, current } = searchState(editor.state)
  expect([matches.length, current]).toEqual([4, 1])
  expect(hits(editor)).toEqual(['督查', '督查', '督查', '督查'])
  expect(editor.state.selection.from).toBe(matches[1]?.from)
})

it('goes round at both ends', () => {
  const editor = anEditor('一', '一')

  startSearch(editor.view, query('一'))
  stepSearch(editor.view, -1)
  expect(searchState(editor.state).current).toBe(1)
  stepSearch(editor.view, 1)

  expect(searchState(editor.state).current).toBe(0)
})

it('finds words across changes of format, and Latin letters in either case unless asked otherwise', () => {
  const editor = anEditor('Word 文件与word')
  editor.commands.setTextSelection({ from: 2, to: 4 })
  editor.commands.toggleBold()

  startSearch(editor.view, query('word'))
  expect(searchState(editor.state).matches).toHaveLength(2)
  startSearch(editor.view, query('word', true))

  expect(searchState(editor.state).matches).toHaveLength(1)
})

it('replaces one hit and goes to the next', () => {
  const editor = anEditor('甲乙甲')

  startSearch(editor.view, query('甲'))
  replaceCurrent(editor.view, '丙丁')

  expect(linesOf(editor)).toEqual(['丙丁乙甲'])
  expect(searchState(editor.state).matches.map(({ from }) => from)).toEqual([4])
})

it('replaces all hits, also with a longer text or with nothing, as one undo step', () => {
  const editor = anEditor('甲乙甲', '甲')

  putCursor(editor, 1)
  type(editor, '。')
  startSearch(editor.view, query('甲'))
  expect(replaceAll(editor.view, '甲甲')).toBe(3)
  expect(linesOf(editor)).toEqual(['甲甲乙甲甲', '甲甲。'])
  editor.commands.undo()

  expect(linesOf(editor)).toEqual(['甲乙甲', '甲。'])
  startSearch(editor.view, query('甲'))
  replaceAll(editor.view, '')
  expect(linesOf(editor)).toEqual(['乙', '。'])
})

it('keeps a comment on the words that a replacement puts in', () => {
  const editor = anEditor('抓好督查工作')
  const comment = editor.schema.marks.comment?.create({ id: 't1' })
  if (comment === undefined) throw new Error('the mark is missing')
  editor.view.dispatch(editor.state.tr.addMark(3, 5, comment))

  startSearch(editor.view, query('督查'))
  replaceAll(editor.view, '督导')

  expect(editor.view.dom.querySelector('[data-thread="t1"]')?.textContent).toBe('督导')
})

it('follows what a colleague types and forgets all hits when the search ends', () => {
  const doc = aSeededDoc(someParagraphs('甲', '乙'))
  const other = aCopyOf(doc)
  link(doc, other)
  const [zhou, lin] = [anEditorOn(doc), anEditorOn(other)]

  startSearch(zhou.view, query('甲'))
  putCursor(lin, 1)
  type(lin, '甲')

  expect(searchState(zhou.state).matches).toHaveLength(2)
  startSearch(zhou.view, query(''))
  expect(hits(zhou)).toEqual([])
  expect(Y.encodeStateVector(doc)).toEqual(Y.encodeStateVector(other))
})

it('has after any edits the hits that a fresh search finds, and marks exactly those', () => {
  const step = fc.record({
    at: fc.nat(9),
    offset: fc.nat(6),
    what: fc.constantFrom('甲', '乙', '甲乙', 'Enter', 'Backspace'),
  })
  fc.assert(
    fc.property(fc.array(step, { maxLength: 10 }), (steps) => {
      const editor = anEditor('甲乙甲', '乙', '甲')
      startSearch(editor.view, query('甲'))
      for (const { at, offset, what } of steps) {
        const index = at % editor.state.doc.childCount
        putCursor(editor, index, Math.min(offset, editor.state.doc.child(index).content.size))
        if (what === 'Enter' || what === 'Backspace') press(editor, what)
        else type(editor, what)
      }

      const fresh = findMatches(editor.state.doc, query('甲'))
      expect(searchState(editor.state).matches).toEqual(fresh)
      expect(hits(editor)).toEqual(fresh.map(() => '甲'))
      expect(editor.view.dom.querySelectorAll('.is-current')).toHaveLength(Math.min(1, fresh.length))
      editor.destroy()
    }),
    { numRuns: 60 },
  )
})
