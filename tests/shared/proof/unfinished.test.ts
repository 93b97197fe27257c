import { describe, expect, it } from 'vitest'
import { paragraphJson } from '#shared/document/document-json.ts'
import { documentView } from '#shared/document/view.ts'
import { ruleOfEntry } from '#shared/proof/entry-rules.ts'
import { OwnEntry } from '#shared/proof/own-entries.ts'
import { isPending, settledFindings } from '#shared/proof/unfinished.ts'
import { createChecker } from '#shared/rules/checker.ts'
import { kindFacts } from '#shared/rules/kind-facts.ts'
import { allRules } from '#shared/rules/rules.ts'
import { readSourceLines } from '#shared/rules/source-lines.ts'
import { templateOf } from '#tests/support/office-samples.ts'
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

/** What is found in these lines of a kind of document, and whether it is still to be written. */
function pendingIn(kind: string, lines: readonly string[], rules = allRules): Readonly<Record<string, boolean>> {
  const found = createChecker(rules, kindFacts(templateOf(kind), []))(readSourceLines(lines.join('\n'), 'text').view)
  return Object.fromEntries(found.map((finding) => [finding.ruleId, isPending(finding)]))
}

describe('what is still to be written', () => {
  const OPENING = ['在全市办公室工作会议上的讲话', '同志们：', '下面，我讲三点意见。']

  it('is a point that was announced, and no point too many', () => {
    const points = ['一、提高认识', '要学深悟透。', '二、抓好落实', '要真抓实干。']
    const tooMany = ['三、改进作风', '要求真务实。', '四、加强领导', '要靠前指挥。']

    expect(pendingIn('speech', [...OPENING, ...points])).toEqual({ 'NEG-STRUCTURE-COUNT': true })
    expect(pendingIn('speech', [...OPENING, ...points, ...tooMany])).toEqual({ 'NEG-STRUCTURE-COUNT': false })
  })

  it('is what a placeholder stands for, and a phrase that the office requires', () => {
    expect(pendingIn('speech', ['这次会议的主要任务是××。'])).toEqual({ 'NEG-PLACEHOLDER-OPEN': true })
    const entry = { severity: 'warn', reason: '', source: '本单位规定', isOn: true }
    const required = OwnEntry.parse({ type: 'required', id: 'OFFICE-1', phrase: '特此通知', ...entry })
    expect(pendingIn('speech', ['要抓好落实。'], [ruleOfEntry(required)])).toEqual({ [required.id]: true })
  })

  it('is no word, no date and no sum', () => {
    const wrong = pendingIn('speech', ['截止2026年2月30日，共办理101件，其中省委50件、市委50件。'])
    expect(Object.values(wrong)).toEqual([false, false, false])
  })

  it('is everything that could be said of the beginnings of right documents', () => {
    const mistakes = cleanTexts().flatMap(({ text, kind, format }, index) => {
      const check = createChecker(allRules, kindFacts(templateOf(kind), []))
      const { view } = readSourceLines(text, format)
      const done = new Set(check(view).map(({ ruleId, fingerprint }) => ruleId + fingerprint))
      // Every text at three moments, each at others: all moments of all would be thousands.
      return [3, 5, 7].flatMap((step) => {
        const blocks = view.blocks.slice(0, 1 + ((index * 31 * step) % view.blocks.length))
        // A signature of several bodies, and the day by which weekdays are known, are written in one go.
        if (blocks.some((block) => block.type === 'paragraph' && block.kind === 'issuerName')) return []
        return check({ ...view, blocks }).filter(
          (finding) =>
            finding.severity !== 'info' &&
            !done.has(finding.ruleId + finding.fingerprint) &&
            !isPending(finding) &&
            finding.ruleId !== 'NEG-DATE-WEEKDAY-YEARLESS',
        )
      })
    })

    expect(mistakes.map(({ ruleId, text }) => `${ruleId} ${text}`)).toEqual([])
  })
})
