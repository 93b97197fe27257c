import { describe, expect, it } from 'vitest'
import { type BlockJson, paragraphJson } from '#shared/document/document-json.ts'
import type { Fields } from '#shared/document/fields.ts'
import { documentView } from '#shared/document/view.ts'
import { Template } from '#shared/templates/template-schema.ts'
import { type FinalCopyState, obstaclesTo, obstaclesToFinalCopy, type TextState } from '#shared/workflow/obstacles.ts'
import { ACTS } from '#shared/workflow/route.ts'
import { aTemplate } from '#tests/support/templates.ts'

const template = aTemplate({
  fields: Template.shape.fields.parse([
    { id: 'issuingAuthority', label: '发文机关', input: 'text', isRequired: true },
    { id: 'copies', label: '份数', input: 'number', pattern: { matches: '^\\d+$', message: '填数字' } },
    { id: 'issuingNumber', label: '发文字号', input: 'text', isRequired: true },
  ]),
})

interface Given {
  readonly title?: string
  readonly fields?: Fields
  readonly openMustFix?: number
  readonly suggestions?: readonly string[]
  readonly blocking?: TextState['blocking']
  readonly forbidden?: TextState['forbidden']
}

/** A text that nothing stands in the way of, except what is given. */
function aState({
  title = '关于做好会议服务的通知',
  fields = {},
  openMustFix = 0,
  suggestions = [],
  blocking = [],
  forbidden = [],
}: Given = {}): TextState {
  const content: BlockJson[] = [
    paragraphJson({ id: 'p1', kind: 'title', text: title }),
    ...suggestions.map(
      (id, index): BlockJson => ({
        type: 'paragraph',
        attrs: { id: `s${index}`, kind: 'body', runIn: false },
        content: [{ type: 'text', text: '建议', marks: [{ type: 'insertion', attrs: { id } }] }],
      }),
    ),
  ]
  const view = documentView('bulletin', { type: 'doc', content }, { issuingAuthority: '临江市委办公室', ...fields })
  return { view, template, openMustFix, blocking, forbidden }
}

const codes = (obstacles: readonly { readonly code: string }[]) => obstacles.map((obstacle) => obstacle.code)

describe('what stands in the way of an act', () => {
  it('is what the office makes no exception from, before a text goes on', () => {
    const limit = { most: 50, measure: 'characters', source: '实务' } as const
    const forbidden = [
      { about: 'length', characters: 60, mostCharacters: 50, limit },
      { about: 'quota', unitName: '综合科', groupName: '普发文件', year: 2026, used: 30, most: 30 },
    ] as const

    for (const act of ['submit', 'pass', 'sign'] as const)
      expect(codes(obstaclesTo(act, aState({ forbidden })))).toEqual(['overLength', 'overQuota'])
    for (const act of ['return', 'retract', 'issue'] as const)
      expect(codes(obstaclesTo(act, aState({ forbidden })))).not.toContain('overLength')
  })

  it('[WF-14] lists every rule whose blocking findings are open, at submit, pass and sign', () => {
    const blocking = [
      { ruleId: 'NEG-DATE-IMPOSSIBLE', name: '引号不成对', count: 2, texts: ['“'] },
      { ruleId: 'NEG-DATE-IMPOSSIBLE', name: '日期不存在', count: 1, texts: ['2月30日'] },
    ]

    for (const act of ['submit', 'pass', 'sign'] as const)
      expect(obstaclesTo(act, aState({ blocking }))).toEqual(
        blocking.map((params) => ({ code: 'findingsOpen', params })),
      )
    for (const act of ['return', 'retract'] as const) expect(obstaclesTo(act, aState({ blocking }))).toEqual([])
  })

  it('[WF-14] is nothing for a complete text', () => {
    for (const act of ['submit', 'pass', 'sign'] as const) expect(obstaclesTo(act, aState())).toEqual([])
  })

  it.each([
    ['a missing title', { title: ' ' }, ['titleMissing']],
    ['a required field that is empty', { fields: { issuingAuthority: '' } }, ['fieldsMissing']],
    ['a field that is filled wrongly', { fields: { copies: '三十' } }, ['fieldsWrong']],
    ['an open must-fix comment', { openMustFix: 2 }, ['mustFixOpen']],
  ] as const)('[WF-14] is %s, for submitting, passing and signing alike', (_name, given, expected) => {
    for (const act of ['submit', 'pass', 'sign'] as const)
      expect(codes(obstaclesTo(act, aState(given)))).toEqual(expected)
  })

  it('[WF-14] is an open suggestion for signing only, counted once however many places it has', () => {
    const state = aState({ suggestions: ['a', 'a', 'b'] })

    expect(obstaclesTo('sign', state)).toEqual([{ code: 'suggestionsOpen', params: { count: 2 } }])
    expect(obstaclesTo('submit', state)).toEqual([])
  })

  it('[WF-14] names the fields as the form does, and everything at once', () => {
    const state = aState({ title: '', fields: { issuingAuthority: '', copies: 'x' }, openMustFix: 1 })

    expect(codes(obstaclesTo('submit', state))).toEqual(['titleMissing', 'fieldsMissing', 'fieldsWrong', 'mustFixOpen'])
    expect(obstaclesTo('submit', state)[1]?.params).toEqual({ fields: ['发文机关'] })
  })

  it('[WF-14] asks for the number only when the document is issued', () => {
    expect(codes(obstaclesTo('issue', aState()))).toEqual(['registrationMissing'])
    expect(obstaclesTo('issue', aState({ fields: { issuingNumber: '临办发〔2026〕1号' } }))).toEqual([])
  })

  it('[WF-14] is never anything for a return or a retraction', () => {
    const worst = aState({ title: '', fields: { issuingAuthority: '' }, openMustFix: 9, suggestions: ['a'] })
    for (const act of ACTS.filter((act) => act === 'return' || act === 'retract'))
      expect(obstaclesTo(act, worst)).toEqual([])
  })
})

describe('what stands in the way of the final copy', () => {
  const SHA = 'a'.repeat(64)
  const final = (given: Given & Partial<FinalCopyState> = {}): FinalCopyState =>
    ({
      signedSha256: SHA,
      presentSha256: SHA,
      ...aState(given),
      ...('signedSha256' in given ? { signedSha256: given.signedSha256 } : {}),
      ...('presentSha256' in given ? { presentSha256: given.presentSha256 } : {}),
    }) as FinalCopyState

  it.each([
    ['nothing, for the text that was signed', {}, []],
    ['that nobody has signed', { signedSha256: null, openMustFix: 1 }, ['notSigned']],
    ['that the text is another', { presentSha256: 'b'.repeat(64) }, ['textChanged']],
    [
      'open suggestions and must-fix comments',
      { suggestions: ['a'], openMustFix: 1 },
      ['suggestionsOpen', 'mustFixOpen'],
    ],
  ] as const)('[WF-17] is %s', (_name, given, expected) => {
    expect(codes(obstaclesToFinalCopy(final(given)))).toEqual(expected)
  })
})
