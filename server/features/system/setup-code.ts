import { equalSecrets } from '#server/features/people/index.ts'

/** Letters and digits that are not mistaken for one another when read off a console (Crockford's base 32). */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** The one-time code that proves that whoever makes the office can read the console of the server. */
export interface SetupCode {
  /** As it is printed: three groups of four; `null` once it has been used. */
  readonly text: string | null
  matches(typed: string): boolean
  /** The code is gone: the office has been made. */
  consume(): void
}

/** A code of 60 bits from a secret. */
export function createSetupCode(secret: string): SetupCode {
  const bytes = [...Buffer.from(secret, 'base64url')]
  const characters = bytes.slice(0, 12).map((byte) => ALPHABET[byte % ALPHABET.length])
  const code = characters.join('')
  let isUsed = false
  return {
    get text() {
      return isUsed ? null : code.replace(/(.{4})(?=.)/g, '$1-')
    },
    // Capitals, hyphens and blanks do not matter to somebody who types it off a screen.
    matches: (typed) => !isUsed && equalSecrets(typed.toUpperCase().replace(/[^0-9A-Z]/g, ''), code),
    consume() {
      isUsed = true
    },
  }
}
