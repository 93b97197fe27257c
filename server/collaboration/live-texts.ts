import type * as Y from 'yjs'
import type { DocumentJson } from '#shared/document/document-json.ts'
import type { Fields } from '#shared/document/fields.ts'

/** The text of a document at one moment. */
export interface TextSnapshot {
  readonly body: DocumentJson
  readonly fields: Fields
  /** The whole Y.Doc as one update. */
  readonly state: Uint8Array
}

/**
 * The live texts, for the rest of the server. Whoever reads or changes a text goes through here, whether people have
 * it open or not; the Y.Doc that the collaboration server holds is the only writer.
 */
export interface LiveTexts {
  /** The present text: of the open document, or from the store. */
  read(documentId: string): Promise<TextSnapshot>

  /**
   * Changes a text on behalf of a person. Resolves when the change is on disk and on its way to everybody who has the
   * document open; rejects, with the text unchanged on disk, when it could not be written.
   */
  change<T>(documentId: string, personId: string, edit: (doc: Y.Doc) => T): Promise<T>

  /**
   * Decides anew what every open connection to the document may do, because stage, writers or posts have changed.
   * Resolves when no edit of a connection that lost its right can still arrive: call it after the new state is stored
   * and before the text is read for a signature.
   */
  refreshRights(documentId: string): Promise<void>

  /** Decides anew for every connection of a person, whose posts or state have changed. */
  refreshPerson(personId: string): Promise<void>

  /** Closes every connection of a person: signed out everywhere, or deactivated. */
  closePerson(personId: string): Promise<void>

  /** Tells everybody who has the document open that its state changed, so that screens reload it. */
  announce(documentId: string, change: 'state' | 'threads' | 'versions'): void
}
