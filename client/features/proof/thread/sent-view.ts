import type { BlockView, DocumentView } from '#shared/document/view.ts'

/** A state of a text on its way to another thread: blocks by their numbers, and those that are new there. */
export interface SentView extends Pick<DocumentView, 'documentKind' | 'fields'> {
  readonly order: readonly number[]
  readonly fresh: readonly (readonly [number: number, block: BlockView])[]
}

/**
 * Makes successive states of one text ready to be sent. A block that is the same object as in the state before is not
 * sent again, so a keystroke in a thousand paragraphs costs one of them.
 */
export function createViewSender(): (view: DocumentView) => SentView {
  const numbers = new WeakMap<BlockView, number>()
  let last = 0
  let known: ReadonlySet<number> = new Set()
  const numberOf = (block: BlockView): number => {
    const before = numbers.get(block)
    if (before !== undefined) return before
    last += 1
    numbers.set(block, last)
    return last
  }
  return ({ documentKind, fields, blocks }) => {
    const order = blocks.map(numberOf)
    const fresh = blocks.flatMap((block, at) => {
      const number = order[at] ?? 0
      return known.has(number) ? [] : [[number, block] as const]
    })
    known = new Set(order)
    return { documentKind, fields, order, fresh }
  }
}

/** Puts together what a sender took apart, state by state; a block that was not sent again is the same object. */
export function createViewReceiver(): (sent: SentView) => DocumentView {
  let known: ReadonlyMap<number, BlockView> = new Map()
  return ({ documentKind, fields, order, fresh }) => {
    const news = new Map(fresh)
    const blockOf = (number: number): BlockView => {
      const block = news.get(number) ?? known.get(number)
      if (block === undefined) throw new RangeError(`block ${number} was never sent`)
      return block
    }
    const blocks = order.map(blockOf)
    known = new Map(blocks.map((block, at) => [order[at] ?? 0, block]))
    return { documentKind, fields, blocks }
  }
}
