import { describe, expect, it } from 'vitest'
import { matchingEntry } from '#shared/proof/matching-entry.ts'
import { OwnEntry } from '#shared/proof/own-entries.ts'
import { proposeTerm } from '#shared/proof/proposed-term.ts'

const around = { before: '由市委', after: '牵头办理。' }

describe('the entry that is proposed for an error', () => {
  it.each([
    ['the words as they were marked', '督察室', '督查室', { wrong: '督察室', right: '督查室', notAfter: '' }],
    ['the words that differ in a long passage', '本市市委督察室的同志', '本市市委督查室的同志', { wrong: '督察' }],
    ['the whole when it is another word', '信息中心', '综合科', { wrong: '信息中心', right: '综合科' }],
    ['the word before what is to be left out', '有关', '', { wrong: '市委有关', right: '市委' }],
    ['a forbidden word where nothing else can be said', '12', '', { wrong: '12', right: null }],
    ['a guard where the right words hold the wrong ones', '二十大', '党的二十大', { wrong: '二十大', notAfter: '的' }],
    ['a guard behind them', '市委', '市委办', { wrong: '市委', notBefore: '办' }],
  ])('is %s', (_, wrong, right, expected) => {
    expect(proposeTerm({ wrong, right, ...around })).toMatchObject(expected)
  })

  it('is a whole word where one character was marked', () => {
    const error = { wrong: '止', right: '至', before: '截', after: '今年年底。' }

    expect(proposeTerm(error)).toMatchObject({ wrong: '截止', right: '截至' })
  })

  it('is none for a passage that is too long to be looked for', () => {
    expect(proposeTerm({ wrong: '长'.repeat(41), right: '短', ...around })).toBeNull()
  })

  it('finds the error, and leaves what is right alone', () => {
    for (const [wrong, right] of [
      ['督察室', '督查室'],
      ['二十大', '党的二十大'],
      ['市委', '市委办'],
    ] as const) {
      const term = proposeTerm({ wrong, right, ...around })
      const common = { id: 'OFFICE-1', type: 'term', severity: 'warn', reason: '', source: '实务', isOn: true }
      const entries = [OwnEntry.parse({ ...common, ...term })]
      const find = (words: string) => {
        const text = `各位：${words}，请知悉。`
        return matchingEntry(entries, text, { from: 3, to: 3 + words.length })
      }

      expect(find(wrong)).not.toBeNull()
      expect(find(right)).toBeNull()
    }
  })
})
