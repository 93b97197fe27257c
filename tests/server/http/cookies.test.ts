import { expect, it } from 'vitest'
import { cookieValue } from '#server/http/cookies.ts'

it.each([
  ['session=abc', 'abc'],
  ['theme=dark; session=abc; other=1', 'abc'],
  ['theme=dark;session=a=b=', 'a=b='],
  ['xsession=abc', null],
  ['session', null],
  ['', null],
  [undefined, null],
])('reads from %j the value %j', (header, value) => {
  expect(cookieValue(header, 'session')).toBe(value)
})
