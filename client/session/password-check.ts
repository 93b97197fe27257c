import { fill } from '#shared/messages/fill.ts'
import type { Catalogue } from '#shared/messages/index.ts'
import { passwordObjection } from '#shared/permissions/password-objection.ts'

/** The least length of a password (NIST SP 800-63B, 5.1.1), as the contract's `Password` has it. */
const PASSWORD_LENGTH = 8

/** What is wrong with a new password, in words, or `undefined`. The server decides the same. */
export function passwordProblem(password: string, account: string, messages: Catalogue): string | undefined {
  if (password.length < PASSWORD_LENGTH)
    return fill(messages.signIn.passwordChange.tooShort, { count: PASSWORD_LENGTH - password.length })
  const objection = passwordObjection(password, account)
  return objection === null ? undefined : messages.errors[objection]
}

/** Letters and digits that are not mistaken for each other when read out. */
const ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789'
const GENERATED_LENGTH = 12

/** A first password to hand over: twelve characters in groups of four, about 59 bits. */
export function generatePassword(): string {
  // `getRandomValues` exists on plain http, unlike the rest of Web Crypto.
  const values = crypto.getRandomValues(new Uint32Array(GENERATED_LENGTH))
  const letters = Array.from(values, (value) => ALPHABET[value % ALPHABET.length]).join('')
  return letters.replace(/(.{4})(?=.)/g, '$1-')
}
