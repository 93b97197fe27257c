import { expect, it } from 'vitest'
import { paragraphJson } from '#shared/document/document-json.ts'
import type { ParagraphKind } from '#shared/document/paragraph-kinds.ts'
import { documentView } from '#shared/document/view.ts'
import { guessKind } from '#shared/templates/guess-kind.ts'
import { templateOf } from '#tests/support/office-samples.ts'

const TEMPLATES = ['speech', 'notice', 'meetingNotice', 'requestForApproval', 'letter', 'minutes', 'report'].map(
  templateOf,
)

function guess(title: string, kinds: readonly ParagraphKind[] = []): string | null {
  const content = [
    paragraphJson({ id: null, kind: 'title', text: title }),
    ...kinds.map((kind) => paragraphJson({ id: null, kind, text: '文字' })),
  ]
  return guessKind(documentView('', { type: 'doc', content }, {}), TEMPLATES)
}

it.each([
  ['关于做好年终总结的通知', 'notice'],
  ['关于召开办公室主任会议的会议通知', 'meetingNotice'],
  ['关于经费的请示（代拟稿）', 'requestForApproval'],
  ['关于商请协助的函', 'letter'],
  ['主任办公会议纪要', 'minutes'],
  ['前三季度工作情况', null],
])('a title tells the kind: %s', (title, kind) => {
  expect(guess(title)).toBe(kind)
})

it('a text that speaks to somebody is a speech', () => {
  expect(guess('扎实做好新时代办公室工作', ['speaker', 'salutation'])).toBe('speech')
})
