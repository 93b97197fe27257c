import fc from 'fast-check'
import { expect, it } from 'vitest'
import { paragraphJson } from '#shared/document/document-json.ts'
import { documentView, paragraphsOf } from '#shared/document/view.ts'

it('makes a paragraph that reads as the text it was made from', () => {
  const text = fc.string({ unit: fc.constantFrom(...'党委办公室，。\na1 ') })
  fc.assert(
    fc.property(text, (written) => {
      const paragraph = paragraphJson({ id: 'p1', kind: 'body', text: written })
      const view = documentView('notice', { type: 'doc', content: [paragraph] }, {})
      expect([...paragraphsOf(view.blocks)][0]?.text).toBe(written)
    }),
  )
})

it('makes an empty paragraph without content, as the editor does', () => {
  expect(paragraphJson({ id: null, kind: 'body', text: '' })).toEqual({
    type: 'paragraph',
    attrs: { id: null, kind: 'body', runIn: false },
  })
})
