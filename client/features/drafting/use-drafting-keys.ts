import { printSheets, stepFinding } from '#client/editor/index.ts'
import { useThreads } from '#client/features/comments/index.ts'
import { useMessages } from '#client/messages/index.ts'
import { showNotice } from '#client/ui/notices.tsx'
import { usePageKeys } from '#client/ui/use-page-keys.ts'
import { stepThread } from './comments/thread-order.ts'
import type { Drafting } from './drafting-context.ts'
import type { Find } from './ribbon/use-find.ts'

/** The keys of the drafting screen that are not typed into the text. */
export function useDraftingKeys(drafting: Drafting, find: Find): void {
  const { comments, proof: checks } = useMessages()
  const { open } = useThreads(drafting.document.id)
  const goToThread = (step: 1 | -1) => {
    const thread = stepThread(open, drafting.activeThread, step)
    if (thread === null) return showNotice('ok', comments.noOpen)
    drafting.openTab('comments')
    drafting.activateThread(thread.id)
  }
  // Comments while they are in front and one is open; otherwise the findings of the check.
  const goTo = async (step: 1 | -1) => {
    if (drafting.tab === 'comments' && open.length > 0) return goToThread(step)
    const key = drafting.editor === null ? null : await stepFinding(drafting.editor.view, step)
    if (key === null) return open.length > 0 ? goToThread(step) : showNotice('ok', checks.panel.nothingNext)
    drafting.openTab('checks')
  }
  const nextPlace = () => goTo(1)
  const leave = () => {
    if (find.isOpen) find.close()
    else if (drafting.viewedVersion !== null) drafting.viewVersion(null)
    else if (drafting.pendingComment !== null) drafting.endComment()
    else drafting.activateThread(null)
  }
  usePageKeys({
    'Control+S': () => drafting.openDialog('version'),
    'Control+P': printSheets,
    'Control+F': () => find.open(false),
    'Control+H': () => find.open(true),
    'Control+Alt+M': drafting.beginComment,
    'Control+/': () => drafting.openDialog('keys'),
    F7: nextPlace,
    'Shift+F7': () => goTo(-1),
    Escape: leave,
  })
}
