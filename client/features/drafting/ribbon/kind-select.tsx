import { useEditorState } from '@tiptap/react'
import { currentParagraph, kindOf, runCommand, setKind, toggleRunIn } from '#client/editor/index.ts'
import { useMessages } from '#client/messages/index.ts'
import { headingLevel, isParagraphKind, PARAGRAPH_KINDS, type ParagraphKind } from '#shared/document/paragraph-kinds.ts'
import { useDrafting } from '../drafting-context.ts'
import styles from './ribbon.module.css'

interface Current {
  readonly kind: ParagraphKind | null
  readonly runIn: boolean
}

/** The kinds in the order of how often they are wanted: text and levels first, then the parts of the document. */
const COMMON: readonly ParagraphKind[] = ['body', 'heading1', 'heading2', 'heading3', 'heading4']
const OTHERS = PARAGRAPH_KINDS.filter((kind) => !COMMON.includes(kind))

/** What the paragraph at the cursor is, and what it is to be. */
export function KindSelect() {
  const { drafting, editor: wording } = useMessages()
  const { editor, mayEdit } = useDrafting()
  const current = useEditorState<Current>({
    editor,
    selector: ({ editor: live }) => {
      const paragraph = live === null ? null : currentParagraph(live.state)
      if (paragraph === null) return { kind: null, runIn: false }
      return { kind: kindOf(paragraph.node), runIn: paragraph.node.attrs.runIn === true }
    },
  }) ?? { kind: null, runIn: false }

  const choose = (value: string) => {
    if (editor === null || !isParagraphKind(value)) return
    runCommand(editor, (state) => setKind(state, value))
    editor.commands.focus()
  }
  const isHeading = current.kind !== null && headingLevel(current.kind) !== null
  return (
    <>
      <select
        className={styles.select}
        aria-label={drafting.ribbon.kind}
        title={drafting.ribbon.kind}
        disabled={!mayEdit || current.kind === null}
        value={current.kind ?? 'body'}
        onChange={(event) => choose(event.target.value)}
      >
        {[COMMON, OTHERS].map((kinds) => (
          <optgroup key={kinds[0]} label={wording.kindGroups[kinds === COMMON ? 'text' : 'parts']}>
            {kinds.map((kind) => (
              <option key={kind} value={kind}>
                {wording.kinds[kind]}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
      {isHeading ? (
        <label className={styles.toggle} title={drafting.ribbon.runInHint}>
          <input
            type="checkbox"
            checked={current.runIn}
            disabled={!mayEdit}
            onChange={() => editor !== null && runCommand(editor, toggleRunIn)}
          />
          {drafting.ribbon.runIn}
        </label>
      ) : null}
    </>
  )
}
