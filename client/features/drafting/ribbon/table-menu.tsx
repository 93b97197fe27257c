import type { Editor } from '@tiptap/core'
// For the types of its commands.
import type {} from '@tiptap/extension-table'
import { useEditorState } from '@tiptap/react'
import { evenColumns, insertTable, isInTable, isTableTurned, runCommand, turnTable } from '#client/editor/index.ts'
import { fill, useMessages } from '#client/messages/index.ts'
import { Button } from '#client/ui/button.tsx'
import { Menu, type MenuItem } from '#client/ui/menu.tsx'
import { useDrafting } from '../drafting-context.ts'
import styles from './ribbon.module.css'

const SIZES = [
  { rows: 3, columns: 3 },
  { rows: 5, columns: 4 },
  { rows: 8, columns: 6 },
] as const

type TableWording = keyof ReturnType<typeof useMessages>['drafting']['ribbon']['tableMenu']
type TableCommand = readonly [Exclude<TableWording, 'here' | 'new'>, (editor: Editor) => boolean]

const CELL_COMMANDS: readonly TableCommand[] = [
  ['rowAbove', (editor) => editor.commands.addRowBefore()],
  ['rowBelow', (editor) => editor.commands.addRowAfter()],
  ['columnLeft', (editor) => editor.commands.addColumnBefore()],
  ['columnRight', (editor) => editor.commands.addColumnAfter()],
  ['headerRow', (editor) => editor.commands.toggleHeaderRow()],
  ['mergeOrSplit', (editor) => editor.commands.mergeOrSplit()],
  ['evenColumns', (editor) => runCommand(editor, evenColumns)],
]

const DELETE_COMMANDS: readonly TableCommand[] = [
  ['deleteRow', (editor) => editor.commands.deleteRow()],
  ['deleteColumn', (editor) => editor.commands.deleteColumn()],
  ['deleteTable', (editor) => editor.commands.deleteTable()],
]

/** What can be done with the table at the cursor. */
function commandsFor(isTurned: boolean): readonly TableCommand[] {
  const turn = isTurned ? ('portrait' as const) : ('landscape' as const)
  return [...CELL_COMMANDS, [turn, (editor) => runCommand(editor, turnTable)], ...DELETE_COMMANDS]
}

/** Tables: a new one, or rows and columns of the one at the cursor. */
export function TableMenu() {
  const { drafting } = useMessages()
  const { editor, mayEdit } = useDrafting()
  const wording = drafting.ribbon
  const isInside = useEditorState({ editor, selector: ({ editor: live }) => live !== null && isInTable(live.state) })
  const isTurned = useEditorState({
    editor,
    selector: ({ editor: live }) => live !== null && isTableTurned(live.state),
  })
  if (editor === null || !mayEdit)
    return (
      <Button look="quiet" size="small" disabled>
        {wording.table} ▾
      </Button>
    )

  const run = (command: (live: Editor) => unknown) => () => {
    command(editor)
    editor.commands.focus()
  }
  const atCursor: MenuItem[] = [
    { key: 'here', heading: wording.tableMenu.here },
    ...commandsFor(isTurned === true).map(([key, command]) => ({
      key,
      label: wording.tableMenu[key],
      onSelect: run(command),
    })),
  ]
  const fresh: MenuItem[] = [
    { key: 'new', heading: wording.tableMenu.new },
    ...SIZES.map((size) => ({
      key: `${size.rows}`,
      label: fill(wording.insertTable, size),
      onSelect: run((live) => runCommand(live, (state) => insertTable(state, size))),
    })),
  ]
  return (
    <Menu
      button={`${wording.table} ▾`}
      label={wording.table}
      items={isInside === true ? atCursor : fresh}
      buttonClassName={styles.menu}
    />
  )
}
