import { useState } from 'react'
import type { NewCommentPlace } from '#client/features/comments/index.ts'
import type { DocumentDetail } from '#shared/api/documents.ts'

export type PanelTab = 'sheet' | 'comments' | 'registration'

/** What the panel at the right shows, and how text and comments lead to each other. */
export interface Panel {
  readonly tab: PanelTab
  readonly show: (tab: PanelTab) => void
  readonly activeThread: string | null
  /** Shows a thread in the text and in the panel. */
  readonly activate: (threadId: string) => void
  /** The place a comment is being written on. */
  readonly newComment: NewCommentPlace | null
  readonly beginComment: (place: NewCommentPlace) => void
  readonly endComment: () => void
}

/** The state of the panel; the registry clerk finds the registration first. */
export function usePanel(document: DocumentDetail): Panel {
  const [tab, show] = useState<PanelTab>(document.actions.includes('register') ? 'registration' : 'sheet')
  const [activeThread, setActiveThread] = useState<string | null>(null)
  const [newComment, setNewComment] = useState<NewCommentPlace | null>(null)
  return {
    tab,
    show,
    activeThread,
    newComment,
    activate: (threadId) => {
      show('comments')
      setActiveThread(threadId)
    },
    beginComment: (place) => {
      show('comments')
      setNewComment(place)
    },
    endComment: () => setNewComment(null),
  }
}
