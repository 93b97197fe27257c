import { createHash } from 'node:crypto'
import type { TextSnapshot } from '#server/collaboration/live-texts.ts'
import { canonicalText } from '#shared/document/canonical.ts'
import { type DocumentView, documentView } from '#shared/document/view.ts'

/** A text at one moment, read: what is shown, and the hash that a signature over it carries. */
export interface ReadText {
  readonly snapshot: TextSnapshot
  readonly view: DocumentView
  readonly canonical: string
  readonly sha256: string
}

/** Reads a text for checks, versions and signatures. */
export function readText(documentKind: string, snapshot: TextSnapshot): ReadText {
  const view = documentView(documentKind, snapshot.body, snapshot.fields)
  const canonical = canonicalText(view)
  return { snapshot, view, canonical, sha256: createHash('sha256').update(canonical).digest('hex') }
}
