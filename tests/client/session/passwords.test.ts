import { describe, expect, it } from 'vitest'
import { passwordProblems } from '#client/features/sign-in/password-rules.ts'
import { safeReturnPath } from '#client/features/sign-in/safe-return-path.ts'
import { generatePassword, passwordProblem } from '#client/session/password-check.ts'
import { zhCN } from '#shared/messages/zh-CN/index.ts'

const wording = zhCN.signIn.passwordChange
const person = { account: 'writer1' }
const check = (entries: { current: string; next: string; repeat: string }, isComplete = false) =>
  passwordProblems(entries, person, { messages: zhCN, isComplete })

describe('a new password', () => {
  it('is told how many characters are missing', () => {
    expect(passwordProblem('abcde', 'x', zhCN)).toContain('3')
    expect(passwordProblem('river under stone', 'x', zhCN)).toBeUndefined()
    expect(passwordProblem('password1', 'x', zhCN)).toBe(zhCN.errors['password.tooCommon'])
  })

  it('is long enough and never refused when it is generated', () => {
    for (let round = 0; round < 200; round += 1) {
      const password = generatePassword()
      expect(password).toMatch(/^[a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4}$/)
      expect(passwordProblem(password, 'writer1', zhCN)).toBeUndefined()
    }
  })

  it('is only found wrong while typing where more typing cannot mend it', () => {
    expect(check({ current: '', next: '', repeat: '' })).toEqual({})
    expect(check({ current: 'old', next: 'river under stone', repeat: 'river' })).toEqual({})
    expect(check({ current: 'old', next: 'river under stone', repeat: 'rock' })).toEqual({ repeat: wording.differs })
  })

  it('must be complete, repeated and another one before it is sent', () => {
    expect(check({ current: '', next: '', repeat: '' }, true)).toMatchObject({ current: wording.currentMissing })
    expect(check({ current: 'a', next: 'river under stone', repeat: 'river' }, true)).toEqual({
      repeat: wording.differs,
    })
    expect(
      check({ current: 'river under stone', next: 'river under stone', repeat: 'river under stone' }, true),
    ).toEqual({ next: wording.sameAsCurrent })
    expect(check({ current: 'a', next: 'river under stone', repeat: 'river under stone' }, true)).toEqual({})
  })
})

describe('the page after signing in', () => {
  it.each([
    ['/documents/1?scope=all', '/documents/1?scope=all'],
    [null, '/'],
    ['', '/'],
    ['https://elsewhere.example', '/'],
    ['//elsewhere.example', '/'],
    ['/\\elsewhere.example', '/'],
  ])('for %s is %s, never another site', (next, path) => {
    expect(safeReturnPath(next)).toBe(path)
  })
})
