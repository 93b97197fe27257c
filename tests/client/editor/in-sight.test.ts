// @vitest-environment jsdom
import { expect, it } from 'vitest'
import { stretchInSight } from '#client/editor/pages/live-pages.ts'
import { searchState, startSearch, stepSearch } from '#client/editor/search/search.ts'
import { paragraphJson } from '#shared/document/document-json.ts'
import type { Template } from '#shared/templates/template-schema.ts'
import { anEditorOn, aSeededDoc, press, putCursor } from '#tests/support/editors.ts'
import { sampleText } from '#tests/support/office-samples.ts'

/** As much of a template as pages need. */
const SPEECH = { format: 'speech', direction: 'internal', fields: [], signature: 'seal' } as unknown as Template

/** A speech of some forty pages with numbered headings, in a window that shows its beginning. */
function aLongSpeech() {
  const blocks = Array.from({ length: 120 }, (_, index) => [
    paragraphJson({ id: `h${index}`, kind: 'heading1', text: '抓好督查' }),
    paragraphJson({ id: `b${index}`, kind: 'body', text: sampleText(5, index) }),
  ]).flat()
  // jsdom lays nothing out and has nowhere to scroll to.
  Range.prototype.getClientRects = () => [new DOMRect()] as unknown as DOMRectList
  return anEditorOn(aSeededDoc(blocks), { documentKind: 'speech', template: SPEECH })
}

const count = (root: ParentNode, selector: string) => root.querySelectorAll(selector).length

it('decorates what is in sight and a little around it, however long the text', () => {
  const editor = aLongSpeech()
  const { dom } = editor.view

  const stretch = stretchInSight(editor.state)
  expect(stretch?.from).toBe(0)
  expect(stretch?.to).toBeLessThan(editor.state.doc.content.size / 4)
  expect(count(dom, '[data-number]')).toBeGreaterThan(4)
  expect(count(dom, '[data-number]')).toBeLessThan(30)
})

it('draws the hits in sight and always the current one, and goes on finding all', () => {
  const editor = aLongSpeech()
  const { dom } = editor.view

  startSearch(editor.view, { text: '抓好督查', matchCase: false })
  expect(searchState(editor.state).matches).toHaveLength(120)
  expect(count(dom, '.search-match')).toBeLessThan(30)
  stepSearch(editor.view, -1)
  expect(searchState(editor.state).current).toBe(119)
  expect(dom.querySelector('.search-match.is-current')?.closest('p')?.dataset.id).toBe('h119')
})

it('keeps what is in sight where it is while it is written in', () => {
  const editor = aLongSpeech()
  const before = stretchInSight(editor.state)

  putCursor(editor, 1)
  press(editor, 'Enter')

  // An empty paragraph more.
  expect(stretchInSight(editor.state)?.to).toBe((before?.to ?? 0) + 2)
})
