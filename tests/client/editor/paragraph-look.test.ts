// @vitest-environment jsdom

import type { Editor } from '@tiptap/core'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import * as Y from 'yjs'
import { setKind } from '#client/editor/commands/paragraph-commands.ts'
import { runCommand } from '#client/editor/commands/word-keys.ts'
import { moveBlocks, sectionsOf } from '#client/editor/structure/sections.ts'
import type { ParagraphKind } from '#shared/document/paragraph-kinds.ts'
import { documentView } from '#shared/document/view.ts'
import { bodyJson } from '#shared/document/yjs.ts'
import {
  aCopyOf,
  anEditor,
  anEditorOn,
  aSeededDoc,
  link,
  press,
  putCursor,
  someParagraphs,
  type,
} from '#tests/support/editors.ts'

/** Numbers as the page shows them. */
function shownNumbers(editor: Editor): readonly (string | null)[] {
  return [...editor.view.dom.querySelectorAll('p')].map((paragraph) => paragraph.getAttribute('data-number'))
}

/** Numbers as every other reader computes them. */
function computedNumbers(editor: Editor): readonly (string | null)[] {
  const view = documentView('speech', editor.state.doc.toJSON() as Parameters<typeof documentView>[1], {})
  return view.blocks.map((block) => (block.type === 'paragraph' ? block.number : null))
}

it('shows the numbers of all levels without writing them into the text', () => {
  const editor = anEditor(
    'heading1: 甲',
    'heading2: 乙',
    'heading2: 丙',
    'heading3: 丁',
    'heading4: 戊',
    'heading1: 己',
  )

  expect(shownNumbers(editor)).toEqual(['一、', '（一）', '（二）', '1.', '（1）', '二、'])
  expect(editor.state.doc.textContent).toBe('甲乙丙丁戊己')
})

it('renumbers when a section is moved, with everything under it, in one undo step', () => {
  const editor = anEditor('heading1: 甲', '甲文', 'heading1: 乙', 'heading2: 乙一', 'heading1: 丙')
  const section = sectionsOf(editor.state.doc)[1]
  if (section === undefined) throw new Error('the section is missing')

  runCommand(editor, (state) => moveBlocks(state, { from: section.from, to: section.to, target: 0 }))

  expect(editor.state.doc.children.map((node) => node.textContent)).toEqual(['乙', '乙一', '甲', '甲文', '丙'])
  expect(shownNumbers(editor)).toEqual(['一、', '（一）', '二、', null, '三、'])
  expect(editor.state.doc.children.map((node) => node.attrs.id)).toEqual(['p3', 'p4', 'p1', 'p2', 'p5'])
  editor.commands.undo()
  expect(editor.state.doc.children.map((node) => node.textContent)).toEqual(['甲', '甲文', '乙', '乙一', '丙'])
})

it('follows the edits of a colleague', () => {
  const doc = aSeededDoc(someParagraphs('heading1: 甲', 'heading1: 乙'))
  const other = aCopyOf(doc)
  link(doc, other)
  const [zhou, lin] = [anEditorOn(doc), anEditorOn(other)]

  putCursor(zhou, 0)
  press(zhou, '0', { ctrlKey: true, altKey: true })

  expect(shownNumbers(lin)).toEqual([null, '一、'])
})

const KINDS: readonly ParagraphKind[] = ['heading1', 'heading2', 'heading3', 'body', 'attachmentLabel', 'title']

type Edit = { readonly at: number } & (
  | { readonly kind: ParagraphKind }
  | { readonly key: string }
  | { readonly text: string }
)

function edit(editor: Editor, step: Edit): void {
  const isBackspace = 'key' in step && step.key === 'Backspace'
  putCursor(editor, step.at % editor.state.doc.childCount, isBackspace ? 0 : undefined)
  if ('kind' in step) runCommand(editor, (state) => setKind(state, step.kind))
  else if ('text' in step) type(editor, step.text)
  else press(editor, step.key, step.key === 'ArrowUp' ? { altKey: true, shiftKey: true } : {})
}

it('shows after any edits what a fresh reader computes', () => {
  const step = fc.oneof(
    fc.record({ at: fc.nat(9), kind: fc.constantFrom(...KINDS) }),
    fc.record({ at: fc.nat(9), key: fc.constantFrom('Enter', 'Backspace', 'ArrowUp') }),
    fc.record({ at: fc.nat(9), text: fc.constantFrom('字', '（一）', '一、', '。后面的话') }),
  )
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
      const editor = anEditor('heading1: 甲', '乙', 'heading2: 丙', 'heading1: 丁')
      for (const step of steps) edit(editor, step)

      expect(shownNumbers(editor)).toEqual(computedNumbers(editor))
      editor.destroy()
    }),
    { numRuns: 60 },
  )
})

it('ends a section at the next heading of its level and never takes the signature into it', () => {
  const editor = anEditor('heading1: 甲', '文', 'heading2: 乙', 'heading1: 丙', '末段', 'issuerName: 办公室')

  const sections = sectionsOf(editor.state.doc).map(({ number, title, from, to }) => [number + title, from, to])

  expect(sections).toEqual([
    ['一、甲', 0, 3],
    ['（一）乙', 2, 3],
    ['二、丙', 3, 5],
  ])
})

it('counts the characters of a section and knows one that nobody has begun', () => {
  const editor = anEditor('heading1: 认清形势', '共二十六字。', 'heading1: 突出重点')

  expect(sectionsOf(editor.state.doc).map(({ characters, isEmpty }) => [characters, isEmpty])).toEqual([
    [10, false],
    [4, true],
  ])
})

it('sets the heading sentence of a run-in paragraph apart from its text, also while it is typed', () => {
  const doc = aSeededDoc(
    someParagraphs('heading2: 起草要准。先弄清').map((block) => ({ ...block, attrs: { ...block.attrs, runIn: true } })),
  )
  const editor = anEditorOn(doc)

  putCursor(editor, 0)
  type(editor, '任务')
  putCursor(editor, 0, 2)
  type(editor, '！')

  expect(editor.view.dom.querySelector('.run-in-head')?.textContent).toBe('起草！')
  expect(bodyJson(doc).content).toHaveLength(1)
  expect(Y.encodeStateAsUpdate(doc).length).toBeGreaterThan(0)
})

it('shows the label of those present in the face of the paper, also while it is being written', () => {
  const editor = anEditor('attendance: 出席：白川', 'attendance: 无标签', '正文：甲')
  const labels = () => [...editor.view.dom.querySelectorAll('.attendance-label')].map((label) => label.textContent)

  expect(labels()).toEqual(['出席'])
  putCursor(editor, 0, 2)
  type(editor, '人员')
  expect(labels()).toEqual(['出席人员'])
  putCursor(editor, 1, 3)
  type(editor, '：乙')
  expect(labels()).toEqual(['出席人员', '无标签'])
})
