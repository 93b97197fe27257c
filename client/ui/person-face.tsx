import styles from './person-face.module.css'

/** Dark enough for white letters (AA), far enough apart to tell colleagues by. */
const COLOURS = ['#1f4f93', '#6d3fa8', '#1c6b45', '#8a4b00', '#9a2f5b', '#0b6470', '#4a5568', '#7a3b1e'] as const

/** The colour of a person: the same on every screen. `key` is the id or, where only that is known, the name. */
export function personColour(key: string): string {
  let sum = 0
  for (const letter of key) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) >>> 0
  return COLOURS[sum % COLOURS.length] ?? COLOURS[0]
}

/** The first character of a name in a coloured disc, beside the name itself. */
export function PersonFace({ name }: { readonly name: string }) {
  return (
    <span className={styles.face} style={{ background: personColour(name) }} aria-hidden="true">
      {[...name][0] ?? ''}
    </span>
  )
}
