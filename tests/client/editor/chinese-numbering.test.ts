// @vitest-environment jsdom
import { expect, it } from 'vitest'
import { typedPrefix } from '#client/editor/typing/typed-prefix.ts'
import { anEditor, linesOf, press, putCursor, type } from '#tests/support/editors.ts'

const TYPED = [
  ['一、', 'heading1', 2],
  ['十二、', 'heading1', 3],
  ['（一）', 'heading2', 3],
  ['(一)', 'heading2', 3],
  ['1．', 'heading3', 2],
  ['1、', 'heading3', 2],
  ['（1）', 'heading4', 3],
  ['　　', null, 2],
] as const

it.each(TYPED)('takes “%s” as soon as its last character is typed', (text, kind, length) => {
  expect(typedPrefix(text.slice(0, -1), text.slice(-1))).toEqual({ kind, length })
})

it('waits for the character after “1.” and takes the number only when it is no digit', () => {
  expect(typedPrefix('1', '.')).toBeNull()
  expect(typedPrefix('1.', '5')).toBeNull()
  expect(typedPrefix('1.', '摸')).toEqual({ kind: 'heading3', length: 2 })
  expect(typedPrefix('12.', '摸清底数')).toEqual({ kind: 'heading3', length: 3 })
})

it.each([
  ['一、', '提'],
  ['（一）加强', '领'],
  ['1.摸', '清'],
  ['一是', '加'],
  ['', '一'],
])('leaves a number alone that stood before: “%s” then “%s”', (before, typed) => {
  expect(typedPrefix(before, typed)).toBeNull()
})

it('turns a typed number into the level of the paragraph and takes it out of the text', () => {
  const editor = anEditor('')

  putCursor(editor, 0)
  type(editor, '一、提高认识')

  expect(linesOf(editor)).toEqual(['heading1: 提高认识'])
})

it('turns “1.” into the third level with the character that follows it', () => {
  const editor = anEditor('')

  putCursor(editor, 0)
  type(editor, '1.摸清')

  expect(linesOf(editor)).toEqual(['heading3: 摸清'])
})

it('keeps 1.5 as it is typed', () => {
  const editor = anEditor('')

  putCursor(editor, 0)
  type(editor, '1.5亿元')

  expect(linesOf(editor)).toEqual(['1.5亿元'])
})

it('drops two typed full-width spaces, which every paragraph has as its indent', () => {
  const editor = anEditor('')

  putCursor(editor, 0)
  type(editor, '　　今年以来')

  expect(linesOf(editor)).toEqual(['今年以来'])
})

it('gives the number back on Backspace right after, and nothing else', () => {
  const editor = anEditor('同志们：', '')

  putCursor(editor, 1)
  type(editor, '（一）')
  press(editor, 'Backspace')
  type(editor, '加强')

  expect(linesOf(editor)).toEqual(['同志们：', '（一）加强'])
})

it('leaves what was typed in front when the format is undone', () => {
  const editor = anEditor('')

  putCursor(editor, 0)
  type(editor, '一、')
  editor.commands.undo()

  expect(linesOf(editor)).toEqual(['一、'])
})

it.each(['title', 'addressee', 'issuerName'])('does not number a %s', (kind) => {
  const editor = anEditor(`${kind}: `)

  putCursor(editor, 0)
  type(editor, '一、')

  expect(linesOf(editor)).toEqual([`${kind}: 一、`])
})
