// @vitest-environment jsdom
import { expect, it } from 'vitest'
import { anEditor, linesOf, press, putCursor, type } from '#tests/support/editors.ts'

it('goes on with body text after a heading', () => {
  const editor = anEditor('heading1: 提高认识')

  putCursor(editor, 0)
  press(editor, 'Enter')
  type(editor, '要')

  expect(linesOf(editor)).toEqual(['heading1: 提高认识', '要'])
})

it('makes an empty heading body text on Enter', () => {
  const editor = anEditor('heading2: ')

  putCursor(editor, 0)
  press(editor, 'Enter')

  expect(linesOf(editor)).toEqual([''])
})

it('makes a heading body text on Backspace at its beginning, and keeps its text', () => {
  const editor = anEditor('同志们：', 'heading2: 加强领导')

  putCursor(editor, 1, 0)
  press(editor, 'Backspace')

  expect(linesOf(editor)).toEqual(['同志们：', '加强领导'])
})

it('keeps both halves a heading when it is split in the middle, each with an id of its own', () => {
  const editor = anEditor('heading1: 提高认识压实责任')

  putCursor(editor, 0, 4)
  press(editor, 'Enter')

  expect(linesOf(editor)).toEqual(['heading1: 提高认识', 'heading1: 压实责任'])
  const [first, second] = editor.state.doc.children
  expect(first?.attrs.id).toBe('p1')
  expect(second?.attrs.id).toMatch(/^[0-9a-f-]{36}$/)
})

it('leaves the text its id when Enter is pressed before it', () => {
  const editor = anEditor('同志们：')

  putCursor(editor, 0, 0)
  press(editor, 'Enter')

  expect(editor.state.doc.children.map((node) => node.attrs.id === 'p1')).toEqual([false, true])
})

it('takes an empty line above away instead of joining, so that the paragraph stays what it is', () => {
  const editor = anEditor('', 'addressee: 各县（市、区）委：')

  putCursor(editor, 1, 0)
  press(editor, 'Backspace')

  expect(linesOf(editor)).toEqual(['addressee: 各县（市、区）委：'])
})

it('takes an empty line away with Delete, so that the paragraph below stays what it is', () => {
  const editor = anEditor('', 'heading1: 提高认识')

  putCursor(editor, 0)
  press(editor, 'Delete')

  expect(linesOf(editor)).toEqual(['heading1: 提高认识'])
})

const control = { ctrlKey: true, altKey: true }
const shifted = { altKey: true, shiftKey: true }

it.each([
  ['Control+Alt+1', '1', control, 'heading1: 文字'],
  ['Control+Alt+4', '4', control, 'heading4: 文字'],
  ['Alt+Shift+Left', 'ArrowLeft', shifted, 'heading4: 文字'],
])('sets the level with %s', (_name, key, modifiers, expected) => {
  const editor = anEditor('文字')

  putCursor(editor, 0)
  press(editor, key, modifiers)

  expect(linesOf(editor)).toEqual([expected])
})

it('goes back to body text with Control+Alt+0 and by lowering the deepest level', () => {
  const editor = anEditor('heading1: 甲', 'heading4: 乙')

  putCursor(editor, 0)
  press(editor, '0', control)
  putCursor(editor, 1)
  press(editor, 'ArrowRight', shifted)

  expect(linesOf(editor)).toEqual(['甲', '乙'])
})

it('moves a paragraph up and down with its cursor', () => {
  const editor = anEditor('甲', '乙', '丙')

  putCursor(editor, 2)
  press(editor, 'ArrowUp', shifted)
  expect(linesOf(editor)).toEqual(['甲', '丙', '乙'])
  press(editor, 'ArrowUp', shifted)
  expect(linesOf(editor)).toEqual(['丙', '甲', '乙'])
  type(editor, '！')

  expect(linesOf(editor)).toEqual(['丙！', '甲', '乙'])
  press(editor, 'ArrowDown', shifted)
  expect(linesOf(editor)).toEqual(['甲', '丙！', '乙'])
})

it('puts a page break with Control+Enter', () => {
  const editor = anEditor('甲')

  putCursor(editor, 0)
  press(editor, 'Enter', { ctrlKey: true })

  expect(editor.state.doc.children.map((node) => node.type.name)).toEqual(['paragraph', 'pageBreak', 'paragraph'])
})

it('makes a heading run-in when text is typed on after its full stop, and only then', () => {
  const editor = anEditor('heading2: 起草要准', 'heading2: 督查要实。不留空档')
  const runIns = () => editor.state.doc.children.map((node) => node.attrs.runIn)

  putCursor(editor, 0)
  type(editor, '。')
  expect(runIns()).toEqual([false, false])
  type(editor, '要')
  putCursor(editor, 1)
  type(editor, '。')

  expect(runIns()).toEqual([true, false])
})

it('goes on with body text when a run-in heading is split after its heading sentence', () => {
  const editor = anEditor('heading2: 起草要准')

  putCursor(editor, 0)
  type(editor, '。先弄清任务')
  putCursor(editor, 0, 7)
  press(editor, 'Enter')

  expect(linesOf(editor)).toEqual(['heading2: 起草要准。先弄', '清任务'])
})
