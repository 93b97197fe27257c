import type { Editor } from '@tiptap/core'
import { useEffect, useRef, useState } from 'react'
import type { DocumentView } from '#shared/document/view.ts'
import type { ListChecker } from '#shared/proof/list-checker.ts'
import { prepareRules } from '#shared/rules/prepare.ts'

/** How long the page is held at a time: half of a frame, so that keys are answered and drawn in between. */
const SLICE_MS = 8

/** What the first check of the page needs whatever the text is; begun by the first document, gone on with by the next. */
const preparation = prepareRules()

/**
 * Prepares the rules while the document is on the way, then does the work of a checker's first check in slices, and says when it is done: a long text would otherwise hold the page
 * while it opens. What is typed meanwhile is read when the text is checked.
 */
export function usePrepared(
  checker: ListChecker | null,
  editor: Editor | null,
  read: (editor: Editor) => DocumentView,
): boolean {
  const [prepared, setPrepared] = useState<ListChecker | null>(null)
  const reader = useRef(read)
  reader.current = read
  const isWaiting = checker === null || editor === null
  useEffect(() => (isWaiting ? inSlices(preparation, () => undefined) : undefined), [isWaiting])
  useEffect(() => {
    if (checker === null || editor === null) return
    return inSlices(checker.check.steps(reader.current(editor)), () => setPrepared(checker))
  }, [checker, editor])
  return checker !== null && prepared === checker
}

/** Goes through steps slice by slice, and calls back after the last; the function that is given back ends it early. */
export function inSlices(steps: Iterable<unknown>, onDone: () => void, now = () => performance.now()): () => void {
  const rest = steps[Symbol.iterator]()
  let timer = setTimeout(slice)
  function slice(): void {
    const until = now() + SLICE_MS
    let isDone = false
    while (!isDone && now() < until) isDone = rest.next().done === true
    if (isDone) onDone()
    else timer = setTimeout(slice)
  }
  return () => clearTimeout(timer)
}
