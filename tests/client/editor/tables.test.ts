// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { insertTable } from '#client/editor/commands/insertions.ts'
import { evenColumns, isTableTurned, turnTable } from '#client/editor/commands/table-commands.ts'
import { runCommand } from '#client/editor/commands/word-keys.ts'
import { LEAST_COLUMN_PX, movedBorder } from '#client/editor/tables/moved-border.ts'
import { bodyJson } from '#shared/document/yjs.ts'
import { aCopyOf, anEditor, anEditorOn, aSeededDoc, press, someParagraphs } from '#tests/support/editors.ts'
import { tableOf } from '#tests/support/tables.ts'

const [before, after] = someParagraphs('表前的话。', '表后的话。')

function aTabledDoc(): Y.Doc {
  const table = tableOf(
    [
      [
        { text: '单位', header: true, colwidth: [100] },
        { text: '件数', header: true, colwidth: [300] },
      ],
      ['综合科', '12'],
    ],
    { id: 'table' },
  )
  return aSeededDoc([before, table, after].flatMap((block) => block ?? []))
}

type AnEditor = ReturnType<typeof anEditorOn>

/** Puts the cursor into the text that reads so. */
function putInto(editor: AnEditor, text: string): void {
  let at = -1
  editor.state.doc.descendants((node, pos) => {
    if (node.isText && node.text === text) at = pos
  })
  editor.commands.setTextSelection(at + text.length)
}

const orientationOf = (doc: Y.Doc) => bodyJson(doc).content.find(({ type }) => type === 'table')?.attrs

describe('a table that is turned', () => {
  it('is so for everybody, is turned back by the same command and by undo', () => {
    const doc = aTabledDoc()
    const editor = anEditorOn(doc)
    putInto(editor, '综合科')

    expect(runCommand(editor, turnTable)).toBe(true)
    expect(isTableTurned(editor.state)).toBe(true)
    expect(orientationOf(doc)).toEqual({ id: 'table', orientation: 'landscape' })

    runCommand(editor, turnTable)
    expect(orientationOf(doc)).toEqual({ id: 'table', orientation: null })

    editor.commands.undo()
    expect(orientationOf(doc)).toEqual({ id: 'table', orientation: 'landscape' })
    editor.commands.undo()
    expect(orientationOf(doc)).toEqual({ id: 'table', orientation: null })
  })

  it('keeps what a colleague types into it at that moment', () => {
    const [one, other] = [aTabledDoc(), new Y.Doc({ gc: false })]
    Y.applyUpdate(other, Y.encodeStateAsUpdate(one))
    const [turning, typing] = [anEditorOn(one), anEditorOn(other)]
    putInto(turning, '12')
    putInto(typing, '综合科')

    runCommand(turning, turnTable)
    typing.commands.insertContent('和督查科')
    const [fromOne, fromOther] = [Y.encodeStateAsUpdate(one), Y.encodeStateAsUpdate(other)]
    Y.applyUpdate(one, fromOther)
    Y.applyUpdate(other, fromOne)

    expect(bodyJson(one)).toEqual(bodyJson(other))
    expect(JSON.stringify(bodyJson(one))).toContain('综合科和督查科')
    expect(orientationOf(one)).toMatchObject({ orientation: 'landscape' })
  })

  it('writes nothing into a text that is only opened', () => {
    const doc = aTabledDoc()
    const stored = Y.encodeStateVector(doc)

    anEditorOn(doc)

    expect(Y.encodeStateVector(doc)).toEqual(stored)
  })

  it('is not repaired by everybody who sees a colleague change it', () => {
    const seeded = aTabledDoc()
    const here = aCopyOf(seeded)
    const editor = anEditorOn(here)
    // Two who add a row and a column at one moment leave a table whose rows are not of one length.
    const row = seeded.getXmlFragment('body').querySelector('tableRow') as Y.XmlElement
    row.delete(1, 1)

    Y.applyUpdate(here, Y.encodeStateAsUpdate(seeded, Y.encodeStateVector(here)), 'remote')

    expect(editor.state.doc.child(1).firstChild?.childCount).toBe(1)
    expect(here.store.clients.has(here.clientID)).toBe(false)
  })

  it('is nothing outside a table', () => {
    const editor = anEditorOn(aTabledDoc())
    putInto(editor, '表前的话。')

    expect(turnTable(editor.state)).toBeNull()
    expect(evenColumns(editor.state)).toBeNull()
  })
})

describe('the columns of a table', () => {
  it('move by the line between two of them: what one gains the other loses', () => {
    expect(movedBorder([100, 200, 300], 0, 40.4)).toEqual([140, 160, 300])
    expect(movedBorder([100, 200, 300], 1, -50)).toEqual([100, 150, 350])
  })

  it('keep room for a character, however far the line is dragged', () => {
    expect(movedBorder([100, 200], 0, -500)).toEqual([LEAST_COLUMN_PX, 300 - LEAST_COLUMN_PX])
    expect(movedBorder([100, 200], 0, 500)).toEqual([300 - LEAST_COLUMN_PX, LEAST_COLUMN_PX])
    // One that is narrower already does not jump.
    expect(movedBorder([20, 200], 0, 1)).toEqual([21, 199])
  })

  it('become equally wide, once', () => {
    const doc = aTabledDoc()
    const editor = anEditorOn(doc)
    putInto(editor, '12')

    expect(runCommand(editor, evenColumns)).toBe(true)
    expect(JSON.stringify(bodyJson(doc))).not.toContain('300')
    expect(evenColumns(editor.state)).toBeNull()
  })
})

describe('writing in a table', () => {
  it('goes on in the next cell with Tab, and in a new row after the last one', () => {
    const editor = anEditorOn(aCopyOf(aTabledDoc()))
    putInto(editor, '综合科')

    press(editor, 'Tab')
    expect(editor.state.selection.$head.parent.textContent).toBe('12')
    press(editor, 'Tab')

    expect(editor.state.doc.child(1).childCount).toBe(3)
    expect(editor.state.selection.$head.index(1)).toBe(2)
    expect(editor.state.selection.$head.index(2)).toBe(0)
  })

  it('can go on below a table that was put in at the end', () => {
    const editor = anEditor('最后一段。')
    editor.commands.setTextSelection(3)

    editor.view.dispatch(insertTable(editor.state, { rows: 2, columns: 2 }))

    expect(editor.state.doc.children.map(({ type }) => type.name)).toEqual(['paragraph', 'table', 'paragraph'])
    expect(editor.state.selection.$head.depth).toBe(4)
  })
})

it('gives back one cell after another when what was typed in a row is undone', () => {
  const editor = anEditorOn(aTabledDoc())
  putInto(editor, '综合科')
  editor.commands.insertContent('一')
  press(editor, 'Tab')
  editor.commands.insertContent('三十')
  editor.commands.insertContent('五')
  const row = () =>
    editor.state.doc
      .child(1)
      .child(1)
      .children.map(({ textContent }) => textContent)
  expect(row()).toEqual(['综合科一', '三十五'])

  editor.commands.undo()
  expect(row()).toEqual(['综合科一', '12'])
  editor.commands.undo()
  expect(row()).toEqual(['综合科', '12'])
})
