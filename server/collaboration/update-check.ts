import * as Y from 'yjs'
import { isMarkName, isNodeName } from '#shared/document/schema.ts'
import { markNameOfKey } from '#shared/document/yjs.ts'

/**
 * Whether an update may go into the log: it can be read, and brings no node and no mark that this version does not
 * know. One that cannot be read would make the whole document unreadable; one with unknown content would make every
 * page refuse to open the document.
 */
export function isAcceptableUpdate(update: Uint8Array): boolean {
  try {
    return Y.decodeUpdate(update).structs.every(
      (struct) => !(struct instanceof Y.Item) || isKnownContent(struct.content),
    )
  } catch {
    // Yjs says by many kinds of errors that bytes are no update.
    return false
  }
}

function isKnownContent(content: Y.Item['content']): boolean {
  if (content instanceof Y.ContentFormat) return isMarkName(markNameOfKey(content.key))
  if (!(content instanceof Y.ContentType)) return true
  return !(content.type instanceof Y.XmlElement) || isNodeName(content.type.nodeName)
}
