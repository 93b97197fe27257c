import { describe, expect, it } from 'vitest'
import { ruleOfEntry } from '#shared/proof/entry-rules.ts'
import { createChecker } from '#shared/rules/checker.ts'
import { englishWordings, sourceInEnglish } from '#shared/rules/english/index.ts'
import { wordFinding, wordRule } from '#shared/rules/rule-wording.ts'
import { allRules } from '#shared/rules/rules.ts'
import { aDocumentFromText } from '#tests/support/documents.ts'

const placesOf = (wording: string) => [...new Set(wording.match(/\{\{\w+\}\}/g))].sort()

describe('the rules in English', () => {
  it('are all there, and no others', () => {
    expect(Object.keys(englishWordings).sort()).toEqual(allRules.map(({ id }) => id).sort())
  })

  it.each(allRules.map((rule) => [rule.id, rule] as const))('fill the same places: %s', (id, rule) => {
    const english = englishWordings[id]

    expect(placesOf(english?.message ?? '')).toEqual(placesOf(rule.message))
    expect(Object.keys(english?.variants ?? {}).sort()).toEqual(Object.keys(rule.variants ?? {}).sort())
    for (const [variant, wording] of Object.entries(rule.variants ?? {}))
      expect(placesOf(english?.variants?.[variant] ?? '')).toEqual(placesOf(wording))
  })

  it('name their sources in English too', () => {
    const left = allRules.filter(({ source }) => /\p{Script=Han}|[，。；：（）《》]/u.test(sourceInEnglish(source)))

    expect(left.map(({ source }) => sourceInEnglish(source))).toEqual([])
  })

  it.each([
    [
      '《党政机关公文处理工作条例》第二十条第四项（人名准确）；实务',
      'Regulations on Official Documents (2012), art. 20(4): names; practice',
    ],
    ['《图书编校质量差错认定细则》第六、八、十二条', 'Rules on Errors in Books (2005), art. 6, 8, 12'],
    ['GB/T 9704-2012 7.2.5、7.3.5.4', 'GB/T 9704-2012 7.2.5, 7.3.5.4'],
  ])('say %s as %s', (chinese, english) => {
    expect(sourceInEnglish(chinese)).toBe(english)
  })

  it('leave no place open in what they say of their own examples', () => {
    for (const rule of allRules) {
      for (const example of rule.wrong) {
        const office = { people: [], bodies: [], passages: [], elsewhere: [], ...example.office }
        const kind = example.kind ?? ({ name: '通知', group: 'statutory', direction: 'downward' } as const)
        const view = aDocumentFromText(example.text, { ...example, recognisesHeadings: rule.family === 'structure' })
        for (const { params, message } of createChecker([rule], kind, office)(view)) {
          expect(wordFinding(rule, params, 'en'), rule.id).not.toMatch(/\{\{|undefined/)
          expect(wordFinding(rule, params, 'zh-CN'), rule.id).toBe(message)
        }
      }
    }
  })
})

describe('an entry of the office in English', () => {
  it('keeps the words of the office and says the rest in English', () => {
    const rule = ruleOfEntry({
      ...{ type: 'term', id: 'OFFICE-1', severity: 'warn', wrong: '工做', right: '工作', notAfter: '', notBefore: '' },
      ...{ reason: '', source: '本单位规定', isOn: true, origin: null },
    })

    expect(wordFinding(rule, { text: '工做', right: '工作' }, 'en')).toBe('“工做” is written “工作”.')
    expect(wordRule(rule, 'en').name).toBe('工做')
  })
})
