import type { Editor } from '@tiptap/core'
import { createContext, useContext } from 'react'
import type { CollaborationSession } from '#client/collaboration/index.ts'
import type { NewCommentPlace } from '#client/features/comments/index.ts'
import type { Proof } from '#client/features/proof/index.ts'
import type { DocumentDetail } from '#shared/api/documents.ts'
import type { FieldId, Fields, FieldValue } from '#shared/document/fields.ts'
import type { Connection } from './use-collaboration.ts'

/** Tabs of the panel at the right. */
export type PanelTab = 'comments' | 'checks' | 'fields' | 'versions' | 'sheet'

/** What every part of the drafting screen works on. */
export interface Drafting {
  readonly document: DocumentDetail
  readonly session: CollaborationSession
  readonly connection: Connection
  /** Absent until the live text is there. */
  readonly editor: Editor | null
  readonly isOfflineTooLong: boolean
  readonly mayEdit: boolean
  readonly fields: Fields
  /** What the negative list finds in the live text. */
  readonly proof: Proof
  readonly setField: (id: FieldId, value: FieldValue) => void
  readonly tab: PanelTab
  readonly openTab: (tab: PanelTab) => void
  readonly activeThread: string | null
  readonly activateThread: (threadId: string | null) => void
  /** A comment that is being written, on this stretch of text. */
  readonly pendingComment: NewCommentPlace | null
  readonly beginComment: () => void
  readonly endComment: () => void
  readonly viewedVersion: string | null
  readonly viewVersion: (versionId: string | null) => void
  readonly dialog: DraftingDialog | null
  readonly openDialog: (dialog: DraftingDialog | null) => void
}

/** The dialogs of the drafting screen; one at a time is open. */
export type DraftingDialog = 'version' | 'keys' | 'people' | 'act'

/** Holds the drafting screen's state for its parts. */
export const DraftingContext = createContext<Drafting | null>(null)

/** The state of the drafting screen; only for its parts. */
export function useDrafting(): Drafting {
  const drafting = useContext(DraftingContext)
  if (drafting === null) throw new Error('useDrafting is used outside of the drafting screen')
  return drafting
}
