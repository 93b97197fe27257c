import { describe, expect, it } from 'vitest'
import { paragraphJson } from '#shared/document/document-json.ts'
import { documentView } from '#shared/document/view.ts'
import { createChecker } from '#shared/rules/checker.ts'
import { safeFixes, withFixes } from '#shared/rules/fixes.ts'
import { type RulePack, rulePack, rulesOfPack } from '#shared/rules/pack.ts'
import { allRules } from '#shared/rules/rules.ts'
import { aDocumentFromText } from '#tests/support/documents.ts'

const NOTICE = { name: '通知', group: 'statutory', direction: 'downward' } as const

function found(text: string, pack: RulePack = rulePack()) {
  return createChecker(rulesOfPack(pack), NOTICE)(aDocumentFromText(text))
}

describe('a finding', () => {
  it('says what, where, why and how to put it right', () => {
    const [finding] = found('要抓早,抓小。')

    expect(finding).toMatchObject({
      ruleId: 'NEG-PUNCT-HALFWIDTH',
      family: 'punctuation',
      severity: 'block',
      blockId: 'p1',
      field: null,
      from: 3,
      to: 4,
      text: ',',
      message: '此处应使用全角标点“，”。',
      source: 'GB/T 15834-2011 第5章',
      fix: { from: 3, to: 4, text: '，' },
      isSafe: true,
    })
  })

  it('lies in a field when the form holds the mistake', () => {
    const view = aDocumentFromText('正文。', { fields: { issuingNumber: '临办发[2026]3号' } })

    const [finding] = createChecker(allRules, NOTICE)(view)

    expect(finding).toMatchObject({ ruleId: 'NEG-CITE-BRACKET', blockId: '', field: 'issuingNumber', from: 3, to: 9 })
  })

  it('is never corrected unseen inside a quotation', () => {
    const findings = found('他说：“要抓早,抓小。”要抓实,抓细。')

    expect(findings.map(({ isSafe }) => isSafe)).toEqual([false, true])
  })

  it('keeps its fingerprint when the paragraph moves and loses it when the words around it change', () => {
    const [first] = found('各单位要抓早,抓小。')
    const [moved] = found('另一段。\n各单位要抓早,抓小。')
    const [changed] = found('各单位必须抓早,抓小。')

    expect(moved?.fingerprint).toBe(first?.fingerprint)
    expect(changed?.fingerprint).not.toBe(first?.fingerprint)
  })

  it('about words is found through traditional characters, readings and spaces, and placed over them', () => {
    for (const written of ['竟爭', '竟（jìng）争', '竟 争', '竟\u200b争']) {
      const finding = found(`加剧了${written}压力`).find(({ ruleId }) => ruleId === 'NEG-WORD-PAIR')

      expect(finding).toMatchObject({ from: 3, to: 3 + written.length, text: written })
      expect(finding?.fix).toEqual({ from: 3, to: 3 + written.length, text: '竞争' })
    }
  })

  it('passes over what is suggested for deletion and is placed in the paragraph as it stands', () => {
    const paragraph = {
      ...paragraphJson({ id: 'p1', kind: 'body', text: '' }),
      content: [
        { type: 'text', text: '要抓早' },
        { type: 'text', text: ',抓小', marks: [{ type: 'deletion', attrs: { id: 's1' } }] },
        { type: 'text', text: ',抓实。' },
      ],
    } as const

    const findings = createChecker(allRules, NOTICE)(documentView('notice', { type: 'doc', content: [paragraph] }, {}))

    expect(findings.map(({ from, to, fix }) => ({ from, to, fix }))).toEqual([
      { from: 6, to: 7, fix: { from: 6, to: 7, text: '，' } },
    ])
  })
})

describe('a checker', () => {
  it('gives the same finding objects for paragraphs that did not change', () => {
    const check = createChecker(allRules, NOTICE)

    const [before] = check(aDocumentFromText('要抓早,抓小。\n第二段。'))
    const [after] = check(aDocumentFromText('要抓早,抓小。\n第二段改了。'))

    expect(after).toBe(before)
  })
})

describe('a pack', () => {
  it('switches a rule off, changes its weight and its numbers', () => {
    const long = `${'长'.repeat(90)},抓小`
    const pack = rulePack([
      { id: 'NEG-PUNCT-HALFWIDTH', isOn: false },
      { id: 'NEG-LENGTH-SENTENCE', severity: 'warn', params: { most: 80 } },
    ])

    const findings = found(`${long}。`, pack)

    expect(findings.map(({ ruleId, severity }) => [ruleId, severity])).toEqual([['NEG-LENGTH-SENTENCE', 'warn']])
  })

  it('has a version of its own for everything it decides, and the same one for the same', () => {
    const versions = [
      rulePack(),
      rulePack([{ id: 'NEG-PUNCT-HALFWIDTH', isOn: false }]),
      rulePack([{ id: 'NEG-PUNCT-HALFWIDTH', severity: 'info' }]),
      rulePack([{ id: 'NEG-LENGTH-SENTENCE', params: { most: 80 } }]),
    ].map(({ version }) => version)

    expect(new Set(versions).size).toBe(4)
    expect(rulePack().version).toBe(versions[0])
  })
})

describe('fixes made together', () => {
  it('leave a text in which none of them is found again', () => {
    const text = '要抓早,抓小(一)加强,落实2015年09月05日完成;（试行)'

    const fixed = withFixes(text, safeFixes(found(text)))

    expect(fixed).toBe('要抓早，抓小（一）加强，落实2015年9月5日完成；（试行）')
    expect(found(fixed)).toEqual([])
  })
})
