import type { Editor } from '@tiptap/core'
import { useState } from 'react'
import type { CollaborationSession } from '#client/collaboration/index.ts'
import { selectionAnchor } from '#client/editor/index.ts'
import type { NewCommentPlace } from '#client/features/comments/index.ts'
import { useProof } from '#client/features/proof/index.ts'
import { useMessages } from '#client/messages/index.ts'
import { showNotice } from '#client/ui/notices.tsx'
import type { DocumentContent, DocumentDetail } from '#shared/api/documents.ts'
import type { Fields } from '#shared/document/fields.ts'
import type { Drafting, DraftingDialog, PanelTab } from './drafting-context.ts'
import { useConnection } from './use-collaboration.ts'
import { useLiveFields } from './use-live-fields.ts'
import { useOfflineTooLong } from './use-offline-limit.ts'
import { useSessionRenewal } from './use-session-renewal.ts'

interface DraftingParts {
  readonly document: DocumentDetail
  readonly session: CollaborationSession
  readonly stored: DocumentContent | null
  readonly editor: Editor | null
}

/** The state of the drafting screen: what the server says, the live text, and what the person has open. */
export function useDraftingState({ document, session, stored, editor }: DraftingParts): Drafting {
  const connection = useConnection(session)
  useSessionRenewal(session, connection.refusal)
  const isOfflineTooLong = useOfflineTooLong(connection.offlineSince)
  const live = useLiveFields(session.doc)
  const [tab, openTab] = useState<PanelTab>('comments')
  const [activeThread, activateThread] = useState<string | null>(null)
  const [viewedVersion, viewVersion] = useState<string | null>(null)
  const [dialog, openDialog] = useState<DraftingDialog | null>(null)
  const comment = usePendingComment(editor, () => openTab('comments'))

  const fields = connection.isReady ? live.fields : ((stored?.fields as Fields | undefined) ?? {})
  const isDraft = document.stage === 'drafting'
  const proof = useProof({ documentId: document.id, template: document.template, editor, fields, isDraft })

  return {
    document,
    session,
    connection,
    editor,
    isOfflineTooLong,
    mayEdit: connection.isReady && connection.rights.mayEdit && !isOfflineTooLong && viewedVersion === null,
    fields,
    proof,
    setField: live.setField,
    ...{ tab, openTab, activeThread, activateThread, viewedVersion, viewVersion, dialog, openDialog },
    ...comment,
  }
}

function usePendingComment(editor: Editor | null, onBegin: () => void) {
  const { comments } = useMessages()
  const [pendingComment, setPending] = useState<NewCommentPlace | null>(null)
  const beginComment = () => {
    const selected = editor === null ? null : selectionAnchor(editor.state)
    if (selected === null) return showNotice('bad', comments.selectFirst)
    const { quote, ...anchor } = selected
    setPending({ anchor, quote })
    onBegin()
  }
  return { pendingComment, beginComment, endComment: () => setPending(null) }
}
