/** Colours of people: distinct side by side, dark enough for white letters on them (WCAG AA, 4.5:1). */
const COLOURS = [
  '#1f5fbf',
  '#8a4b08',
  '#1b7340',
  '#8b2f8b',
  '#a3343f',
  '#0f6d77',
  '#5b4bb7',
  '#6b5d00',
  '#9a3b7a',
  '#3d6a2c',
] as const

/** The colour of a person, the same on every screen and every day. `key` is the id, or the name where only that is known. */
export function personColour(key: string): string {
  let sum = 0
  for (const character of key) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) >>> 0
  return COLOURS[sum % COLOURS.length] ?? COLOURS[0]
}
