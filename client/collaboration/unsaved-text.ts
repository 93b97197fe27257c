import * as Y from 'yjs'
import { BODY_FRAGMENT } from '#shared/document/schema.ts'
import { nodesOf } from '#shared/document/yjs.ts'

/** How far the changes of each Yjs client are confirmed: everything below the clock is on disk. */
export type ConfirmedClocks = ReadonlyMap<number, number>

/** How far each of the given clients has written in the document. */
export function clocksOf(doc: Y.Doc, clients: Iterable<number>): ConfirmedClocks {
  return new Map([...clients].map((client) => [client, Y.getState(doc.store, client)]))
}

/** The text that the clients in `confirmed` added after their clocks and that still stands, one line per run of text. */
export function textAddedAfter(doc: Y.Doc, confirmed: ConfirmedClocks): string {
  return [...nodesOf(doc.getXmlFragment(BODY_FRAGMENT))]
    .flatMap((node) => (node instanceof Y.XmlText ? [addedText(node, confirmed)] : []))
    .filter((line) => line !== '')
    .join('\n')
}

function addedText(text: Y.XmlText, confirmed: ConfirmedClocks): string {
  let added = ''
  for (let item = text._start; item !== null; item = item.right) {
    if (item.deleted || !(item.content instanceof Y.ContentString)) continue
    added += item.content.str.slice(confirmedLength(item, confirmed))
  }
  return added
}

/** How many characters at the beginning of the item are confirmed. */
function confirmedLength(item: Y.Item, confirmed: ConfirmedClocks): number {
  const clock = confirmed.get(item.id.client)
  return clock === undefined ? item.length : Math.max(0, clock - item.id.clock)
}
