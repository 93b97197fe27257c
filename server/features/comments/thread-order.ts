import { type DocumentView, paragraphsOf } from '#shared/document/view.ts'

/** Where threads are in a text: paragraphs and marks by their place in reading order. */
export interface AnchorMap {
  /** Place of the first mark of every thread that has one. */
  readonly marks: ReadonlyMap<string, number>
  /** Place of the beginning of every paragraph. */
  readonly blocks: ReadonlyMap<string, number>
}

/** Reads where the threads of a text are. */
export function anchorMap(view: DocumentView): AnchorMap {
  const marks = new Map<string, number>()
  const blocks = new Map<string, number>()
  let start = 0
  for (const paragraph of paragraphsOf(view.blocks)) {
    blocks.set(paragraph.id, start)
    for (const span of paragraph.spans) {
      const threadId = String(span.attrs.id)
      const place = start + span.from
      if (span.mark === 'comment') marks.set(threadId, Math.min(place, marks.get(threadId) ?? place))
    }
    // One more than the text, so that the end of a paragraph comes before the beginning of the next.
    start += paragraph.text.length + 1
  }
  return { marks, blocks }
}

/** A thread as far as its place goes. */
export interface PlacedThread {
  readonly id: string
  readonly markKey: string | null
  readonly blockId: string | null
}

/** Whether the words of a thread are still there. */
export function anchorState(map: AnchorMap, thread: PlacedThread): 'inText' | 'orphan' | 'wholeDocument' {
  if (thread.markKey === null) return 'wholeDocument'
  return map.marks.has(thread.id) ? 'inText' : 'orphan'
}

/**
 * Threads in the order of the text: those on the whole document first, an orphan at the paragraph it was in, one whose
 * paragraph is gone at the end. Threads at one place keep the order given.
 */
export function inTextOrder<Thread extends PlacedThread>(
  map: AnchorMap,
  threads: readonly Thread[],
): readonly Thread[] {
  const placeOf = (thread: Thread) => {
    if (thread.markKey === null) return -1
    return map.marks.get(thread.id) ?? map.blocks.get(thread.blockId ?? '') ?? Number.MAX_SAFE_INTEGER
  }
  return threads.toSorted((a, b) => placeOf(a) - placeOf(b))
}
