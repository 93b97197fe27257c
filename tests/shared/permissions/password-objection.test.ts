import { describe, expect, it } from 'vitest'
import { passwordObjection } from '#shared/permissions/password-objection.ts'

describe('passwords that are guessed first', () => {
  it.each([
    ['password', 'writer'],
    ['Passw0rd123', 'writer'],
    ['12345678', 'writer'],
    ['hgfedcba', 'writer'],
    ['11111111', 'writer'],
    ['qwerty2026', 'writer'],
    ['Writer2026!', 'writer'],
    ['admin123', 'chief'],
  ])('refuses %s of %s', (password, account) => {
    expect(passwordObjection(password, account)).toBe('password.tooCommon')
  })

  it.each([
    ['临江市委办公室的门', 'writer'],
    ['correct horse battery', 'writer'],
    ['administrative reform', 'writer'],
    ['writers do write', 'writer'],
    ['13572468', 'writer'],
  ])('takes %s of %s', (password, account) => {
    expect(passwordObjection(password, account)).toBeNull()
  })
})
