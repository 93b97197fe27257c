import { useThreads } from '#client/features/comments/index.ts'
import { useMessages } from '#client/messages/index.ts'
import { showNotice } from '#client/ui/notices.tsx'
import { stepThread } from './comments/thread-order.ts'
import type { Drafting } from './drafting-context.ts'
import type { Find } from './ribbon/use-find.ts'
import { usePageKeys } from './use-page-keys.ts'

/** The keys of the drafting screen that are not typed into the text. */
export function useDraftingKeys(drafting: Drafting, find: Find): void {
  const { comments } = useMessages()
  const { open } = useThreads(drafting.document.id)
  const goToThread = (step: 1 | -1) => {
    const thread = stepThread(open, drafting.activeThread, step)
    if (thread === null) return showNotice('ok', comments.noOpen)
    drafting.openTab('comments')
    drafting.activateThread(thread.id)
  }
  const nextThread = () => goToThread(1)
  const leave = () => {
    if (find.isOpen) find.close()
    else if (drafting.viewedVersion !== null) drafting.viewVersion(null)
    else if (drafting.pendingComment !== null) drafting.endComment()
    else drafting.activateThread(null)
  }
  usePageKeys({
    'Control+S': () => drafting.openDialog('version'),
    'Control+F': () => find.open(false),
    'Control+H': () => find.open(true),
    'Control+Alt+M': drafting.beginComment,
    'Control+/': () => drafting.openDialog('keys'),
    F7: nextThread,
    'Shift+F7': () => goToThread(-1),
    Escape: leave,
  })
}
