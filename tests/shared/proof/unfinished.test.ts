import { describe, expect, it } from 'vitest'
import { paragraphJson } from '#shared/document/document-json.ts'
import { documentView } from '#shared/document/view.ts'
import { settledFindings } from '#shared/proof/unfinished.ts'
import { createChecker } from '#shared/rules/checker.ts'
import { allRules } from '#shared/rules/rules.ts'
import { readSourceLines } from '#shared/rules/source-lines.ts'
import { cleanTexts } from '#tests/support/rule-corpus.ts'

const check = createChecker(allRules, { name: '讲话', group: 'office', direction: 'any' })

/** What is said of a paragraph while somebody writes at the end of another, or at its own. */
function saidOf(text: string, writesAt: 'end' | 'elsewhere'): readonly string[] {
  const content = [paragraphJson({ id: 'p1', kind: 'body', text })]
  const writing = { blockId: writesAt === 'end' ? 'p1' : 'p2', offset: text.length }
  return settledFindings(check(documentView('speech', { type: 'doc', content }, {})), allRules, writing).map(
    ({ ruleId }) => ruleId,
  )
}

describe('what is not finished', () => {
  it.each([
    ['各科室要抓好落实，办好实事，', 'NEG-PUNCT-END'],
    ['他说：“要抓好落实', 'NEG-PUNCT-PAIR'],
    ['培训班于6月18号', 'NEG-DATE-DAY-WORD'],
    ['全年共办理建议101件，其中代表建议50件、委员提案50件，办复率', 'NEG-SUM'],
  ])('is no mistake yet where somebody writes: %s', (text, ruleId) => {
    expect(saidOf(text, 'elsewhere')).toContain(ruleId)
    expect(saidOf(text, 'end')).not.toContain(ruleId)
  })

  it('leaves what is wrong already', () => {
    expect(saidOf('要精减会议，', 'end')).toEqual(['NEG-WORD-PAIR'])
    expect(saidOf('请于2026年2月30日前报送，', 'end')).toEqual(['NEG-DATE-IMPOSSIBLE'])
  })

  it('is everything that could be said of right paragraphs while they are being written', () => {
    const paragraphs = cleanTexts()
      .filter(({ format }) => format === 'text')
      .flatMap(({ text }) => readSourceLines(text, 'text').view.blocks)
      .flatMap((block) =>
        block.type === 'paragraph' && block.kind === 'body' && block.text.length > 40 ? [block] : [],
      )
    const flashes = paragraphs.flatMap((block, index) => {
      // Every paragraph as it is at one moment, each at another: all moments of all would be two hundred thousand.
      const words = block.text.slice(0, 1 + ((index * 37) % (block.text.length - 1)))
      const view = (text: string) => ({
        documentKind: 'speech',
        fields: {},
        blocks: [{ ...block, number: null, text }],
      })
      const done = new Set(check(view(block.text)).map(({ ruleId }) => ruleId))
      const found = settledFindings(check(view(words)), allRules, { blockId: block.id, offset: words.trimEnd().length })
      return found.filter(({ ruleId, severity }) => severity === 'block' && !done.has(ruleId))
    })

    expect(paragraphs.length).toBeGreaterThan(500)
    expect(flashes.map(({ ruleId, text }) => `${ruleId} ${text}`)).toEqual([])
  })
})
