// @vitest-environment jsdom
import { expect, it } from 'vitest'
import * as Y from 'yjs'
import { BODY_FRAGMENT } from '#shared/document/schema.ts'
import { bodyJson } from '#shared/document/yjs.ts'
import {
  aCopyOf,
  anEditorOn,
  aSeededDoc,
  linesOf,
  link,
  press,
  putCursor,
  someParagraphs,
  type,
} from '#tests/support/editors.ts'

function twoEditors(...lines: readonly string[]) {
  const doc = aSeededDoc(someParagraphs(...lines))
  const other = aCopyOf(doc)
  link(doc, other)
  return { zhou: anEditorOn(doc), lin: anEditorOn(other), doc, other }
}

it('writes nothing into a document by opening it', () => {
  const doc = aSeededDoc(someParagraphs('title: 讲话', '', 'heading1: 认清形势', '正文'))
  const before = Y.encodeStateVector(doc)
  const text = bodyJson(doc)

  const editor = anEditorOn(doc)
  putCursor(editor, 1)

  expect(Y.encodeStateVector(doc)).toEqual(before)
  expect(bodyJson(doc)).toEqual(text)
})

it('refuses to bind a document with content it does not know, and leaves it whole', () => {
  const doc = aSeededDoc(someParagraphs('正文'))
  const redHead = new Y.XmlElement('redHead')
  redHead.insert(0, [new Y.XmlText('临江市委文件')])
  doc.getXmlFragment(BODY_FRAGMENT).insert(0, [redHead])
  const before = doc.getXmlFragment(BODY_FRAGMENT).toString()

  expect(() => anEditorOn(doc)).toThrow('redHead')

  expect(doc.getXmlFragment(BODY_FRAGMENT).toString()).toBe(before)
})

it('undoes only what this person did', () => {
  const { zhou, lin } = twoEditors('甲', '乙')

  putCursor(zhou, 0)
  type(zhou, '一')
  putCursor(lin, 1)
  type(lin, '二')
  zhou.commands.undo()

  expect(linesOf(zhou)).toEqual(['甲', '乙二'])
  expect(linesOf(lin)).toEqual(['甲', '乙二'])
})

it('keeps what a colleague typed into a paragraph whose making is undone', () => {
  const { zhou, lin } = twoEditors('甲')

  putCursor(zhou, 0)
  press(zhou, 'Enter')
  putCursor(lin, 1)
  type(lin, '同事写的')
  zhou.commands.undo()

  expect(linesOf(lin).join('')).toContain('同事写的')
  expect(linesOf(zhou)).toEqual(linesOf(lin))
})

it('keeps what a colleague types into a paragraph while its level is changed', () => {
  const doc = aSeededDoc(someParagraphs('认清形势'))
  const other = aCopyOf(doc)
  const [zhou, lin] = [anEditorOn(doc), anEditorOn(other)]

  putCursor(zhou, 0)
  press(zhou, '1', { ctrlKey: true, altKey: true })
  putCursor(lin, 0)
  type(lin, '，把准方向')
  Y.applyUpdate(other, Y.encodeStateAsUpdate(doc))
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(other))

  expect(linesOf(zhou)).toEqual(['heading1: 认清形势，把准方向'])
  expect(linesOf(lin)).toEqual(linesOf(zhou))
})

it('gives a new id only to blocks this person made', () => {
  const { zhou, lin } = twoEditors('甲')

  putCursor(zhou, 0)
  press(zhou, 'Enter')
  type(zhou, '乙')

  const ids = zhou.state.doc.children.map((node) => node.attrs.id)
  expect(new Set(ids).size).toBe(2)
  expect(lin.state.doc.children.map((node) => node.attrs.id)).toEqual(ids)
})
