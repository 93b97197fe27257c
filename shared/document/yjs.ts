import * as Y from 'yjs'
import type { BlockJson, DocumentJson } from './document-json.ts'
import { type Fields, type FieldValue, isFieldId } from './fields.ts'
import { BODY_FRAGMENT, FIELDS_MAP, isMarkName, isNodeName, NODE_ATTRIBUTES } from './schema.ts'

/**
 * Node and text layout follow @tiptap/y-tiptap: an element per node, one Y.XmlText per run of text, marks as formatting
 * attributes; a mark that may overlap itself has the key `name--xxxxxxxx`. A test holds both encodings equal.
 */
interface NodeJson {
  readonly type: string
  readonly text?: string
  readonly attrs?: Readonly<Record<string, unknown>>
  readonly marks?: readonly { readonly type: string; readonly attrs?: Readonly<Record<string, unknown>> }[]
  readonly content?: readonly NodeJson[]
}

interface DeltaRun {
  readonly insert: string
  readonly attributes?: Readonly<Record<string, Readonly<Record<string, unknown>>>>
}

const OVERLAPPING_MARK = /--[a-zA-Z0-9+/=]{8}$/

/** The mark name of a formatting key: `comment--NCgbKc1N` is the mark `comment`. */
export function markNameOfKey(key: string): string {
  return key.replace(OVERLAPPING_MARK, '')
}

/** The body of a document that is read from its Y.Doc. */
export function bodyJson(doc: Y.Doc): DocumentJson {
  const content = childrenJson(doc.getXmlFragment(BODY_FRAGMENT))
  return { type: 'doc', content: content as unknown as readonly BlockJson[] }
}

/** The fields of a document that are read from its Y.Doc; unknown keys are left out. */
export function fieldsJson(doc: Y.Doc): Fields {
  const entries = [...doc.getMap<FieldValue>(FIELDS_MAP).entries()].filter(([id]) => isFieldId(id))
  return Object.fromEntries(entries)
}

function childrenJson(parent: Y.XmlFragment): NodeJson[] {
  return parent.toArray().flatMap((child): NodeJson[] => {
    if (child instanceof Y.XmlText) return (child.toDelta() as DeltaRun[]).map(textJson)
    return child instanceof Y.XmlElement ? [elementJson(child)] : []
  })
}

function elementJson(element: Y.XmlElement): NodeJson {
  const type = element.nodeName
  const defaults: Readonly<Record<string, unknown>> = isNodeName(type) ? NODE_ATTRIBUTES[type] : {}
  const attrs = { ...defaults, ...element.getAttributes() }
  const content = childrenJson(element)
  return {
    type,
    ...(Object.keys(attrs).length > 0 ? { attrs } : {}),
    ...(content.length > 0 ? { content } : {}),
  }
}

function textJson(run: DeltaRun): NodeJson {
  const marks = Object.entries(run.attributes ?? {}).map(([key, attrs]) => {
    const type = markNameOfKey(key)
    return Object.keys(attrs).length > 0 ? { type, attrs } : { type }
  })
  return { type: 'text', text: run.insert, ...(marks.length > 0 ? { marks } : {}) }
}

/** Fills an empty Y.Doc. Only the server calls it, once, in the transaction that creates the document. */
export function seedDocument(doc: Y.Doc, body: DocumentJson, fields: Fields): void {
  doc.transact(() => {
    insertBlocks(doc.getXmlFragment(BODY_FRAGMENT), 0, body.content)
    const map = doc.getMap<FieldValue>(FIELDS_MAP)
    for (const [id, value] of Object.entries(fields)) map.set(id, value)
  })
}

/** Inserts blocks into the body before the child at `index`. */
export function insertBlocks(fragment: Y.XmlFragment, index: number, blocks: readonly BlockJson[]): void {
  fragment.insert(index, childrenFromJson(blocks as readonly NodeJson[]))
}

function childrenFromJson(nodes: readonly NodeJson[]): (Y.XmlElement | Y.XmlText)[] {
  const children: (Y.XmlElement | Y.XmlText)[] = []
  let run: NodeJson[] = []
  const endRun = () => {
    if (run.length > 0) children.push(textFromJson(run))
    run = []
  }
  for (const node of nodes) {
    if (node.type === 'text') {
      run.push(node)
      continue
    }
    endRun()
    children.push(elementFromJson(node))
  }
  endRun()
  return children
}

function elementFromJson(node: NodeJson): Y.XmlElement {
  const element = new Y.XmlElement(node.type)
  for (const [key, value] of Object.entries(node.attrs ?? {})) {
    // Yjs stores any JSON value; its type for an untyped element says string.
    if (value !== null && value !== undefined) element.setAttribute(key, value as string)
  }
  element.insert(0, childrenFromJson(node.content ?? []))
  return element
}

function textFromJson(run: readonly NodeJson[]): Y.XmlText {
  const text = new Y.XmlText()
  text.applyDelta(
    run.map((node) => ({
      insert: node.text ?? '',
      attributes: Object.fromEntries((node.marks ?? []).map((mark) => [mark.type, mark.attrs ?? {}])),
    })),
  )
  return text
}

/**
 * Names of nodes and marks in the body that this version does not know. A client that binds an editor to such a body
 * would delete them together with their text, so it must refuse to open when the list is not empty.
 */
export function unknownContent(doc: Y.Doc): readonly string[] {
  const unknown = new Set<string>()
  for (const node of nodesOf(doc.getXmlFragment(BODY_FRAGMENT))) {
    if (node instanceof Y.XmlElement && !isNodeName(node.nodeName)) unknown.add(node.nodeName)
    if (node instanceof Y.XmlText) for (const mark of markNames(node)) if (!isMarkName(mark)) unknown.add(mark)
  }
  return [...unknown]
}

/** Every element and text of a fragment, parents before children. */
export function* nodesOf(parent: Y.XmlFragment): Generator<Y.XmlElement | Y.XmlText> {
  for (const child of parent.toArray()) {
    if (child instanceof Y.XmlText) yield child
    if (!(child instanceof Y.XmlElement)) continue
    yield child
    yield* nodesOf(child)
  }
}

function markNames(text: Y.XmlText): string[] {
  return (text.toDelta() as DeltaRun[]).flatMap((run) => Object.keys(run.attributes ?? {}).map(markNameOfKey))
}
