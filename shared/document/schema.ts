/**
 * Version of the editor schema. Raise it with every node, mark or attribute that is added; never remove or rename
 * one. A client with a lower number is refused at connect: it would delete what it does not know.
 */
export const SCHEMA_VERSION = 2

/** Names inside one Y.Doc. */
export const BODY_FRAGMENT = 'body'
export const FIELDS_MAP = 'fields'

/** Attributes of every node, with the value a node has when none is stored. `null` is never stored. */
export const NODE_ATTRIBUTES = {
  paragraph: { id: null, kind: 'body', runIn: false },
  table: { id: null, orientation: null },
  tableRow: {},
  tableHeader: { colspan: 1, rowspan: 1, colwidth: null },
  tableCell: { colspan: 1, rowspan: 1, colwidth: null },
  pageBreak: { id: null },
  hardBreak: {},
} as const satisfies Readonly<Record<string, Readonly<Record<string, unknown>>>>
export type NodeName = keyof typeof NODE_ATTRIBUTES

/**
 * Attributes of every mark. `comment` anchors a thread (several may overlap); `insertion` and `deletion` are
 * suggestions. Bodies of threads and suggestions live in the store: the mark is only the anchor.
 */
export const MARK_ATTRIBUTES = {
  bold: [],
  italic: [],
  underline: [],
  comment: ['id'],
  insertion: ['id', 'user', 'at'],
  deletion: ['id', 'user', 'at'],
} as const satisfies Readonly<Record<string, readonly string[]>>
export type MarkName = keyof typeof MARK_ATTRIBUTES

/** Marks that are anchors of stored records: stripped on copy and paste, left out of every hash. */
export const ANCHOR_MARKS: readonly MarkName[] = ['comment']

/** Marks of a suggestion that is neither accepted nor rejected yet. */
export const SUGGESTION_MARKS: readonly MarkName[] = ['insertion', 'deletion']

/** Whether a stored name is a node this version knows. */
export function isNodeName(name: string): name is NodeName {
  return name in NODE_ATTRIBUTES
}

/** Whether a stored name is a mark this version knows. */
export function isMarkName(name: string): name is MarkName {
  return name in MARK_ATTRIBUTES
}
