import { getSchema } from '@tiptap/core'
import { prosemirrorJSONToYDoc, yXmlFragmentToProsemirrorJSON } from '@tiptap/y-tiptap'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import * as Y from 'yjs'
import { schemaExtensions } from '#client/editor/schema/schema-extensions.ts'
import type { DocumentJson } from '#shared/document/document-json.ts'
import { BODY_FRAGMENT, MARK_ATTRIBUTES, NODE_ATTRIBUTES } from '#shared/document/schema.ts'
import { bodyJson, seedDocument } from '#shared/document/yjs.ts'
import { documentBodies } from '#tests/support/document-bodies.ts'

const schema = getSchema(schemaExtensions({ pageBreakLabel: '' }))

it('has exactly the nodes of the shared schema, with the same attributes and defaults', () => {
  const nodes = Object.fromEntries(
    Object.values(schema.nodes)
      .filter((type) => type.name !== 'doc' && type.name !== 'text')
      .map((type) => [
        type.name,
        Object.fromEntries(Object.entries(type.spec.attrs ?? {}).map(([name, spec]) => [name, spec.default])),
      ]),
  )

  expect(nodes).toEqual(NODE_ATTRIBUTES)
})

it('has exactly the marks of the shared schema, with the same attributes', () => {
  const marks = Object.fromEntries(
    Object.values(schema.marks).map((type) => [type.name, Object.keys(type.spec.attrs ?? {})]),
  )

  expect(marks).toEqual(MARK_ATTRIBUTES)
})

it('fills an empty document with a paragraph of body text', () => {
  expect(schema.topNodeType.createAndFill()?.firstChild?.attrs).toEqual(NODE_ATTRIBUTES.paragraph)
})

it('lets comments overlap, and text typed at the end of a mark stay outside of it', () => {
  const { comment, insertion, deletion } = schema.marks

  expect(comment?.excludes(comment)).toBe(false)
  expect([comment, insertion, deletion].map((type) => type?.spec.inclusive)).toEqual([false, false, false])
})

it('reads what the editor writes into a Y.Doc as the document it came from', () => {
  fc.assert(
    fc.property(documentBodies(), (body) => {
      const doc = prosemirrorJSONToYDoc(schema, body, BODY_FRAGMENT)

      expect(normal(bodyJson(doc))).toEqual(normal(body))
    }),
  )
})

it('seeds a Y.Doc exactly as the editor would', () => {
  fc.assert(
    fc.property(documentBodies({ withComments: false }), (drawn) => {
      const body = normal(drawn)
      const seeded = new Y.Doc()
      seedDocument(seeded, body, {})
      const written = prosemirrorJSONToYDoc(schema, body, BODY_FRAGMENT)

      expect(seeded.getXmlFragment(BODY_FRAGMENT).toString()).toBe(written.getXmlFragment(BODY_FRAGMENT).toString())
      expect(normal(yXmlFragmentToProsemirrorJSON(seeded.getXmlFragment(BODY_FRAGMENT)))).toEqual(body)
    }),
  )
})

/** The document as ProseMirror holds it: defaults filled in, neighbouring runs with equal marks joined. */
function normal(json: unknown): DocumentJson {
  return schema.nodeFromJSON(json).toJSON() as DocumentJson
}
