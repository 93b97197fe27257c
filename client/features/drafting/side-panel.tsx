import { type ReactNode, useState } from 'react'
import { useThreads } from '#client/features/comments/index.ts'
import type { ProofCounts } from '#client/features/proof/index.ts'
import { useMessages } from '#client/messages/index.ts'
import { classNames } from '#client/ui/class-names.ts'
import { recall, remember } from '#client/ui/device-memory.ts'
import { type PanelTab, useDrafting } from './drafting-context.ts'
import styles from './side-panel.module.css'

const TABS: readonly PanelTab[] = ['comments', 'checks', 'fields', 'versions', 'sheet']
const PANEL_KEY = 'wenshu.drafting.panel'

const toSeeTo = ({ block, warn, pending }: ProofCounts) => block + warn + pending

/** The panel at the right: one tab at a time; folded away it leaves its tabs standing, with their counts. */
export function SidePanel({ children }: { readonly children: ReactNode }) {
  const { drafting, proof: checks } = useMessages()
  const { document, tab, openTab, proof } = useDrafting()
  const { open } = useThreads(document.id)
  const [isFolded, setFolded] = useState(() => recall(PANEL_KEY) === 'folded')
  const fold = (folded: boolean) => {
    setFolded(folded)
    remember(PANEL_KEY, folded ? 'folded' : 'open')
  }
  const countOf = (id: PanelTab) => {
    if (id === 'checks') return proof.counts === null ? 0 : toSeeTo(proof.counts)
    return id === 'comments' ? open.length : 0
  }
  const choose = (chosen: PanelTab) => {
    openTab(chosen)
    fold(false)
  }
  return (
    <aside className={classNames(styles.panel, isFolded && styles.folded)} aria-label={drafting.panel.label}>
      <div className={styles.tabs} role="tablist" aria-label={drafting.panel.label}>
        {TABS.map((id) => (
          <button
            key={id}
            type="button"
            role="tab"
            aria-selected={id === tab && !isFolded}
            className={classNames(styles.tab, id === tab && !isFolded && styles.selected)}
            onClick={() => choose(id)}
          >
            {id === 'checks' ? checks.panel.tab : drafting.panel[id]}
            {countOf(id) > 0 ? <span className={styles.count}>{countOf(id)}</span> : null}
          </button>
        ))}
        <button
          type="button"
          className={styles.fold}
          title={isFolded ? drafting.panel.show : drafting.panel.hide}
          aria-label={isFolded ? drafting.panel.show : drafting.panel.hide}
          onClick={() => fold(!isFolded)}
        >
          {isFolded ? '«' : '»'}
        </button>
      </div>
      {isFolded ? null : (
        <div className={styles.content} role="tabpanel">
          {children}
        </div>
      )}
    </aside>
  )
}
