import { useEditorState } from '@tiptap/react'
import { type DragEvent, type KeyboardEvent, useState } from 'react'
import { moveBlocks, runCommand, type Section } from '#client/editor/index.ts'
import { fill, useMessages } from '#client/messages/index.ts'
import { classNames } from '#client/ui/class-names.ts'
import { nextIndex } from '#client/ui/list-navigation.ts'
import { showNotice } from '#client/ui/notices.tsx'
import { useDrafting } from '../drafting-context.ts'
import styles from './outline-pane.module.css'
import { type DropPlace, neighbourPlace } from './section-places.ts'

/** The headings: click to go there, drag to move the whole section. */
export function OutlineList({ sections }: { readonly sections: readonly Section[] }) {
  const { drafting } = useMessages()
  const { editor, mayEdit } = useDrafting()
  const [dragged, setDragged] = useState<Section | null>(null)
  const [place, setPlace] = useState<DropPlace | null>(null)
  const current = useCurrentSection(sections)

  const goTo = (section: Section) => {
    editor
      ?.chain()
      .setTextSelection(section.pos + 1)
      .scrollIntoView()
      .focus()
      .run()
  }
  const move = (section: Section, target: number | null) => {
    if (editor === null || target === null) return
    const isMoved = runCommand(editor, (state) => moveBlocks(state, { from: section.from, to: section.to, target }))
    if (isMoved) showNotice('ok', fill(drafting.outline.moved, { title: section.title }))
  }
  const endDrag = () => {
    setDragged(null)
    setPlace(null)
  }
  const onDragOver = (event: DragEvent, section: Section) => {
    if (dragged === null) return
    event.preventDefault()
    const { top, height } = event.currentTarget.getBoundingClientRect()
    const isBelow = event.clientY > top + height / 2
    setPlace({ sectionId: section.id, side: isBelow ? 'below' : 'above', target: isBelow ? section.to : section.from })
  }
  const onKeyDown = (event: KeyboardEvent<HTMLElement>, section: Section, index: number) => {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key]
    if (event.altKey && mayEdit && (step === 1 || step === -1)) {
      event.preventDefault()
      return move(section, neighbourPlace(sections, section, step))
    }
    const next = nextIndex(event.key, index, sections.length)
    if (next === null) return
    event.preventDefault()
    event.currentTarget.parentElement?.parentElement?.querySelectorAll<HTMLElement>('button')[next]?.focus()
  }
  return (
    <ol className={styles.list} onDragEnd={endDrag}>
      {sections.map((section, index) => (
        <li key={`${section.id}-${section.from}`}>
          <button
            type="button"
            draggable={mayEdit}
            title={`${section.number}${section.title}\n${mayEdit ? drafting.outline.moveHint : ''}`.trim()}
            aria-current={section === current ? 'location' : undefined}
            className={classNames(
              styles.entry,
              styles[`level${section.level}`],
              section === current && styles.current,
              section === dragged && styles.dragged,
              place?.sectionId === section.id && styles[place.side],
            )}
            onClick={() => goTo(section)}
            onDragStart={() => setDragged(section)}
            onDragOver={(event) => onDragOver(event, section)}
            onDrop={(event) => {
              event.preventDefault()
              if (dragged !== null) move(dragged, place?.target ?? null)
              endDrag()
            }}
            onKeyDown={(event) => onKeyDown(event, section, index)}
          >
            <span className={styles.text}>{`${section.number}${section.title}`}</span>
            <span className={styles.figure}>{figureOf(section, drafting.outline.notBegun)}</span>
          </button>
        </li>
      ))}
    </ol>
  )
}

/** Sections of the first level say how long they are, every level says when it is still empty. */
function figureOf(section: Section, notBegun: string): string {
  if (section.isEmpty) return notBegun
  return section.level === 1 ? String(section.characters) : ''
}

/** The innermost section that holds the cursor. */
function useCurrentSection(sections: readonly Section[]): Section | null {
  const { editor } = useDrafting()
  const block = useEditorState({ editor, selector: ({ editor: live }) => live?.state.selection.$head.index(0) ?? -1 })
  return sections.filter(({ from, to }) => block !== null && from <= block && block < to).at(-1) ?? null
}
