/** Beginnings of passwords that guessing programs try first, in lower case. */
const GUESSED_FIRST: readonly string[] = [
  'password',
  'passw0rd',
  'qwerty',
  'asdfgh',
  'zxcvbn',
  '1qaz2wsx',
  'abc123',
  'a123456',
  'admin',
  'root1234',
  'iloveyou',
  'welcome',
  'letmein',
  'woaini',
]

/**
 * Why a password of sufficient length is refused, or `null`: common ones, runs of one or of consecutive characters,
 * and those that are the account with a few digits. Composition is not asked for (NIST SP 800-63B, 5.1.1.2).
 */
export function passwordObjection(password: string, account: string): 'password.tooCommon' | null {
  const lower = password.toLowerCase()
  const core = lower.replace(/[\d!@#.$]+$/, '')
  const isGuessed =
    GUESSED_FIRST.some((start) => lower.startsWith(start) && lower.length - start.length <= 4) ||
    core === account.toLowerCase() ||
    isOneRun(lower)
  return isGuessed ? 'password.tooCommon' : null
}

/** Whether every character follows the one before by the same step: 11111111, 12345678, hgfedcba. */
function isOneRun(text: string): boolean {
  const steps = [...text].slice(1).map((character, index) => character.charCodeAt(0) - text.charCodeAt(index))
  return [0, 1, -1].some((step) => steps.every((candidate) => candidate === step))
}
