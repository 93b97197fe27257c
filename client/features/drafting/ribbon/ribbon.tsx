import { useEditorState } from '@tiptap/react'
import { insertAttachmentNote, insertPageBreak, insertSignature, runCommand, undoState } from '#client/editor/index.ts'
import { useMessages } from '#client/messages/index.ts'
import { Button } from '#client/ui/button.tsx'
import { showNotice } from '#client/ui/notices.tsx'
import { fieldList, fieldText } from '#shared/document/fields.ts'
import { toChineseDate } from '#shared/kernel/calendar-day.ts'
import { useDrafting } from '../drafting-context.ts'
import { KindSelect } from './kind-select.tsx'
import styles from './ribbon.module.css'
import { TableMenu } from './table-menu.tsx'
import type { Find } from './use-find.ts'

interface RibbonProps {
  readonly find: Find
  readonly hasOutline: boolean
  readonly onShowOutline: () => void
}

/** The tools for the text, in one row. What cannot be done now is grey, never gone. */
export function Ribbon({ find, hasOutline, onShowOutline }: RibbonProps) {
  const { drafting } = useMessages()
  const { document, mayEdit, beginComment, openDialog } = useDrafting()
  const wording = drafting.ribbon
  return (
    <div className={styles.ribbon} role="toolbar" aria-label={wording.label}>
      {hasOutline ? null : (
        <Button look="quiet" size="small" onClick={onShowOutline} title={drafting.outline.show}>
          {drafting.outline.title} »
        </Button>
      )}
      <UndoButtons />
      <Separator />
      <KindSelect />
      <Separator />
      <MarkButtons />
      <Separator />
      <TableMenu />
      <Insertions />
      <Separator />
      <Button
        look="quiet"
        size="small"
        disabled={!document.actions.includes('comment')}
        // The selection in the text must not be lost by pressing the button.
        onMouseDown={(event) => event.preventDefault()}
        onClick={beginComment}
      >
        {wording.comment}
      </Button>
      <Button look="quiet" size="small" onClick={() => find.open(mayEdit)}>
        {wording.find}
      </Button>
      <span className={styles.grow} />
      <Button look="quiet" size="small" onClick={() => openDialog('keys')}>
        {wording.keys}
      </Button>
    </div>
  )
}

function Separator() {
  return <span className={styles.separator} aria-hidden="true" />
}

function UndoButtons() {
  const { drafting } = useMessages()
  const { editor, mayEdit } = useDrafting()
  const { canUndo, canRedo } = useEditorState({
    editor,
    selector: ({ editor: live }) => (live === null ? { canUndo: false, canRedo: false } : undoState(live.state)),
  }) ?? { canUndo: false, canRedo: false }
  return (
    <>
      <Button look="quiet" size="small" disabled={!mayEdit || !canUndo} onClick={() => editor?.commands.undo()}>
        ↶ {drafting.ribbon.undo}
      </Button>
      <Button look="quiet" size="small" disabled={!mayEdit || !canRedo} onClick={() => editor?.commands.redo()}>
        ↷ {drafting.ribbon.redo}
      </Button>
    </>
  )
}

const MARKS = [
  { name: 'bold', label: 'B', key: 'Ctrl+B' },
  { name: 'italic', label: 'I', key: 'Ctrl+I' },
  { name: 'underline', label: 'U', key: 'Ctrl+U' },
] as const

function MarkButtons() {
  const { drafting } = useMessages()
  const { editor, mayEdit } = useDrafting()
  const active = useEditorState({
    editor,
    selector: ({ editor: live }) => MARKS.map(({ name }) => live?.isActive(name) ?? false).join(),
  })?.split(',')
  return MARKS.map(({ name, label, key }, index) => (
    <button
      key={name}
      type="button"
      className={`${styles.mark} ${styles[name]}`}
      disabled={!mayEdit}
      aria-pressed={active?.[index] === 'true'}
      aria-label={drafting.ribbon[name]}
      title={`${drafting.ribbon[name]}（${key}）`}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => editor?.commands.toggleMark(name)}
    >
      {label}
    </button>
  ))
}

function Insertions() {
  const { drafting } = useMessages()
  const { editor, mayEdit, fields, document } = useDrafting()
  const wording = drafting.ribbon
  const insert = (command: Parameters<typeof runCommand>[1]) => {
    if (editor === null) return
    runCommand(editor, command)
    editor.commands.focus()
  }
  const sign = () => {
    if (editor === null) return
    const issuer = fieldText(fields, 'issuingAuthority') || document.unitName
    const issuers = [issuer, ...fieldList(fields, 'jointAuthorities')]
    const signature = insertSignature(editor.state, { issuers, date: toChineseDate(today()) })
    if (signature === null) showNotice('ok', wording.signatureThere)
    else insert(() => signature)
  }
  return (
    <>
      <Button
        look="quiet"
        size="small"
        disabled={!mayEdit}
        onClick={() => insert((state) => insertAttachmentNote(state, wording.attachmentNoteText))}
      >
        {wording.attachmentNote}
      </Button>
      <Button look="quiet" size="small" disabled={!mayEdit} onClick={sign}>
        {wording.signature}
      </Button>
      <Button look="quiet" size="small" disabled={!mayEdit} onClick={() => insert(insertPageBreak)}>
        {wording.pageBreak}
      </Button>
    </>
  )
}

function today(): string {
  const now = new Date()
  const twoDigits = (value: number) => String(value).padStart(2, '0')
  return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`
}
