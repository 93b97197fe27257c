import fc from 'fast-check'
import { expect, it } from 'vitest'
import { documentToDocx } from '#server/docx/index.ts'
import { type BlockJson, type InlineJson, type MarkJson, paragraphJson } from '#shared/document/document-json.ts'
import type { ParagraphKind } from '#shared/document/paragraph-kinds.ts'
import { documentView } from '#shared/document/view.ts'
import { sampleTable, templateOf } from '#tests/support/office-samples.ts'
import { importDocx, readable } from '#tests/support/word-import.ts'

const word = fc.constantFrom(
  '工作',
  '落实',
  '2026年',
  '“回头看”',
  '（试行）',
  'Word',
  '3.5%',
  '，',
  '、',
  '《办法》',
  '一是',
  '12月5日',
)
const sentence = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => `要${words.join('')}抓好`)
const marks: fc.Arbitrary<readonly MarkJson[]> = fc
  .subarray(['bold', 'italic', 'underline'] as const)
  .map((types) => types.map((type) => ({ type })))

/** Text of several looks; a line break only between others. */
const inline: fc.Arbitrary<readonly InlineJson[]> = fc
  .array(fc.tuple(sentence, marks, fc.boolean()), { minLength: 1, maxLength: 4 })
  .map((parts) =>
    parts.flatMap(([text, look, hasBreak], index): readonly InlineJson[] => [
      ...(hasBreak && index > 0 ? [{ type: 'hardBreak' } as const] : []),
      look.length === 0 ? { type: 'text', text } : { type: 'text', text, marks: look },
    ]),
  )

const formatted: fc.Arbitrary<BlockJson> = fc
  .tuple(fc.constantFrom<ParagraphKind>('body', 'heading1', 'heading2', 'heading3', 'heading4'), inline)
  .map(([kind, content]) => ({ type: 'paragraph', attrs: { id: null, kind, runIn: false }, content }))

const runIn: fc.Arbitrary<BlockJson> = fc
  .tuple(fc.constantFrom<ParagraphKind>('heading1', 'heading2', 'heading3', 'heading4'), sentence, sentence)
  .map(([kind, head, rest]) => paragraphJson({ id: null, kind, text: `${head}。${rest}。`, runIn: true }))

const block = fc.oneof(
  { weight: 5, arbitrary: formatted },
  { weight: 2, arbitrary: runIn },
  { weight: 1, arbitrary: fc.constant(sampleTable()) },
)
const title = fc.array(word, { minLength: 1, maxLength: 14 }).map((words) => `关于${words.join('')}的通知`)

it('gives back every text that can be written', { timeout: 120_000 }, async () => {
  const text = fc.record({ title, blocks: fc.array(block, { minLength: 1, maxLength: 8 }) })

  await fc.assert(
    fc.asyncProperty(text, async ({ title, blocks }) => {
      const content = [paragraphJson({ id: null, kind: 'title', text: title }), ...blocks]
      const view = documentView('notice', { type: 'doc', content }, {})
      const { body } = importDocx(await documentToDocx(view, { template: templateOf('notice'), copy: 'final' }))

      expect(readable(documentView('notice', body, {}).blocks)).toEqual(readable(view.blocks))
    }),
    { numRuns: 200 },
  )
})
