import type { Section } from '#client/editor/index.ts'
import { fill, useMessages } from '#client/messages/index.ts'
import { Skeleton } from '#client/ui/skeleton.tsx'
import { useDrafting } from '../drafting-context.ts'
import { Guidance } from './guidance.tsx'
import { OutlineList } from './outline-list.tsx'
import styles from './outline-pane.module.css'

interface OutlinePaneProps {
  readonly sections: readonly Section[] | null
  readonly onHide: () => void
}

/** The outline of the text, and under it what is asked of the draft. */
export function OutlinePane({ sections, onHide }: OutlinePaneProps) {
  const { drafting } = useMessages()
  const { mayEdit } = useDrafting()
  const count = sections?.filter(({ level }) => level === 1).length ?? 0
  const summary = mayEdit ? drafting.outline.summary : drafting.outline.readOnlySummary
  return (
    <nav className={styles.pane} aria-label={drafting.outline.label}>
      <div className={styles.head}>
        <h2 className={styles.heading}>{count === 0 ? drafting.outline.title : fill(summary, { count })}</h2>
        <button
          type="button"
          className={styles.hide}
          title={drafting.outline.hide}
          aria-label={drafting.outline.hide}
          onClick={onHide}
        >
          «
        </button>
      </div>
      {sections === null ? <Skeleton lines={6} label={drafting.opening} /> : null}
      {sections?.length === 0 ? <p className={styles.empty}>{drafting.outline.empty}</p> : null}
      {sections !== null && sections.length > 0 ? <OutlineList sections={sections} /> : null}
      <Guidance />
    </nav>
  )
}
