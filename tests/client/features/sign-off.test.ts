import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { shortChecksum } from '#client/features/sign-off/checksum.ts'
import { isHandlerMissing, needsConfirmation, presetHandlers } from '#client/features/sign-off/handler-choice.ts'
import { registrationFields, registrationProblem } from '#client/features/sign-off/registration-entries.ts'
import { shownText } from '#client/features/sign-off/shown-text.ts'
import { loadTemplates } from '#server/features/templates/index.ts'
import type { DocumentContent, OfferedAct } from '#shared/api/documents.ts'
import { zhCN } from '#shared/messages/zh-CN/index.ts'

const TEMPLATES = loadTemplates(join(import.meta.dirname, '../../../templates'))
const SHA256 = '7f3a91c2'.padEnd(64, '0')

function aContent(text: string, marks: readonly unknown[] = [], fields: DocumentContent['fields'] = {}) {
  const attrs = { id: 'b1', kind: 'body', runIn: false }
  const content: DocumentContent = {
    documentKind: 'notice',
    schemaVersion: 1,
    body: { type: 'doc', content: [{ type: 'paragraph', attrs, content: [{ type: 'text', text, marks }] }] },
    fields,
  }
  return content
}
const frozen = { sha256: SHA256, content: aContent('同意。') }

describe('the text on the screen', () => {
  it('has the hash of the frozen version while it is the same text, comments or not', () => {
    const comment = { type: 'comment', attrs: { id: 't1' } }

    expect(shownText(aContent('同意。'), frozen)).toMatchObject({ state: 'frozen', sha256: SHA256 })
    expect(shownText(aContent('同意。', [comment]), frozen)).toMatchObject({ state: 'frozen', sha256: SHA256 })
  })

  it('keeps its hash when only the registration is filled in', () => {
    const registered = aContent('同意。', [], { issuingNumber: '临办发〔2026〕1号' })

    expect(shownText(registered, frozen).sha256).toBe(SHA256)
  })

  it('has no hash to sign once a character or a format differs', () => {
    expect(shownText(aContent('不同意。'), frozen)).toMatchObject({ state: 'changed', sha256: null })
    expect(shownText(aContent('同意。', [{ type: 'bold' }]), frozen)).toMatchObject({ state: 'changed', sha256: null })
  })

  it('has none before it was ever put before anybody', () => {
    expect(shownText(aContent('同意。'), null)).toMatchObject({ state: 'drafting', sha256: null })
  })

  it('is known by eight digits', () => {
    expect(shortChecksum(SHA256)).toBe('7f3a·91c2')
  })
})

function anOffer(choose: OfferedAct['choose'], names: readonly string[], act: OfferedAct['act'] = 'pass'): OfferedAct {
  const candidates = names.map((name) => ({ id: name, name, unitName: '', title: '' }))
  return {
    act,
    toStepName: '签发',
    candidates,
    choose,
    obstacles: [],
    checks: { warnings: 0, reminders: [], manualItems: [], exceptions: [] },
  }
}

describe('who handles the next step', () => {
  it('is settled when there is one candidate, and remembered when there are several', () => {
    expect(presetHandlers(anOffer('one', ['a']), null)).toEqual(['a'])
    expect(presetHandlers(anOffer('one', ['a', 'b']), null)).toEqual([])
    expect(presetHandlers(anOffer('one', ['a', 'b']), 'b')).toEqual(['b'])
    expect(presetHandlers(anOffer('one', ['a', 'b']), 'gone')).toEqual([])
  })

  it('is never preset by habit where several must agree', () => {
    expect(presetHandlers(anOffer('all', ['a', 'b']), 'b')).toEqual([])
    expect(isHandlerMissing(anOffer('all', ['a', 'b']), [])).toBe(true)
    expect(isHandlerMissing(anOffer('none', []), [])).toBe(false)
  })

  it('is asked for in a dialog only when there is a choice; signing is always confirmed', () => {
    expect(needsConfirmation(anOffer('one', ['a']))).toBe(false)
    expect(needsConfirmation(anOffer('none', []))).toBe(false)
    expect(needsConfirmation(anOffer('one', ['a', 'b']))).toBe(true)
    expect(needsConfirmation(anOffer('one', ['a'], 'sign'))).toBe(true)
  })
})

describe('the registration', () => {
  const [number] = registrationFields(TEMPLATES.template('notice'))
  const problem = (issuingNumber: string) =>
    number === undefined ? 'no field' : registrationProblem(number, { issuingNumber }, zhCN.signOff.registration)

  it('takes an issuing number in the form of the standard and says how to mend another', () => {
    expect(problem('临办发〔2026〕12号')).toBeNull()
    expect(problem('临办发[2026]12号')).toContain('六角括号')
    expect(problem('临办发〔2026〕012号')).toContain('不编虚位')
  })
})
