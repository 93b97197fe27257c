import type { Editor } from '@tiptap/core'
import { useState } from 'react'
import type { CollaborationSession } from '#client/collaboration/index.ts'
import { ChecksPanel } from '#client/features/proof/index.ts'
import { recall, remember } from '#client/ui/device-memory.ts'
import type { DocumentContent, DocumentDetail } from '#shared/api/documents.ts'
import { Banners } from './banners.tsx'
import { CommentsPanel } from './comments/comments-panel.tsx'
import { Desk } from './desk/desk.tsx'
import { useGrid } from './desk/use-grid.ts'
import { useZoom } from './desk/use-zoom.ts'
import { type Drafting, DraftingContext } from './drafting-context.ts'
import { DraftingDialogs } from './drafting-dialogs.tsx'
import styles from './drafting-screen.module.css'
import { FieldsPanel } from './fields/fields-panel.tsx'
import { focusField } from './fields/focus-field.ts'
import { OutlinePane } from './outline/outline-pane.tsx'
import { FindBar } from './ribbon/find-bar.tsx'
import { Ribbon } from './ribbon/ribbon.tsx'
import { useFind } from './ribbon/use-find.ts'
import { SheetPanel } from './sheet-panel.tsx'
import { SidePanel } from './side-panel.tsx'
import { StatusBar } from './status/status-bar.tsx'
import { TopBar } from './top/top-bar.tsx'
import { useDocumentChanges } from './use-document-changes.ts'
import { useDraftingKeys } from './use-drafting-keys.ts'
import { useDraftingState } from './use-drafting-state.ts'
import { usePasteCleaning } from './use-paste-cleaning.ts'
import { useSaving } from './use-saving.ts'
import { useTextFacts } from './use-text-facts.ts'
import { VersionsPanel } from './versions/versions-panel.tsx'

interface DraftingScreenProps {
  readonly document: DocumentDetail
  readonly session: CollaborationSession
  /** The text as it was stored when the page was opened. */
  readonly stored: DocumentContent | null
}

const OUTLINE_KEY = 'wenshu.drafting.outline'

/** The whole drafting screen. */
export function DraftingScreen({ document, session, stored }: DraftingScreenProps) {
  const [editor, setEditor] = useState<Editor | null>(null)
  const [hasOutline, setOutline] = useState(() => recall(OUTLINE_KEY) !== 'hidden')
  const drafting = useDraftingState({ document, session, stored, editor })
  const facts = useTextFacts(editor)
  const zoom = useZoom()
  const grid = useGrid()
  const find = useFind(editor)
  useDocumentChanges(session, document.id)
  useDraftingKeys(drafting, find)
  usePasteCleaning(editor)

  const showOutline = (isShown: boolean) => {
    setOutline(isShown)
    remember(OUTLINE_KEY, isShown ? 'shown' : 'hidden')
  }
  return (
    <DraftingContext.Provider value={drafting}>
      <div className={styles.screen}>
        <TopBar title={facts?.title ?? document.title} />
        <Ribbon find={find} hasOutline={hasOutline} onShowOutline={() => showOutline(true)} />
        <Banners />
        <div className={styles.middle}>
          {hasOutline ? <OutlinePane sections={facts?.sections ?? null} onHide={() => showOutline(false)} /> : null}
          <main className={styles.work}>
            {find.isOpen ? <FindBar find={find} /> : null}
            <Desk stored={stored} zoom={zoom} hasGrid={grid.isShown} onEditor={setEditor} />
          </main>
          <SidePanel>{panelOf(drafting)}</SidePanel>
        </div>
        <StatusBar lengths={facts} {...{ zoom, grid }} />
      </div>
      <DraftingDialogs title={facts?.title ?? document.title} />
    </DraftingContext.Provider>
  )
}

function panelOf(drafting: Drafting) {
  const { tab } = drafting
  if (tab === 'checks') return <Checks {...drafting} />
  if (tab === 'fields') return <FieldsPanel />
  if (tab === 'sheet') return <SheetPanel />
  return tab === 'versions' ? <VersionsPanel /> : <CommentsPanel />
}

function Checks({ document, editor, proof, mayEdit, openTab }: Drafting) {
  const { save } = useSaving()
  return (
    <ChecksPanel
      documentId={document.id}
      {...{ editor, proof, mayEdit }}
      isSaved={save === 'saved'}
      onField={(field) => {
        openTab('fields')
        focusField(field)
      }}
    />
  )
}
