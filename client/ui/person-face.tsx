import { personColour } from '#shared/kernel/person-colour.ts'
import styles from './person-face.module.css'

/** The first character of a name in a coloured disc, beside the name itself. */
export function PersonFace({ name }: { readonly name: string }) {
  return (
    <span className={styles.face} style={{ background: personColour(name) }} aria-hidden="true">
      {[...name][0] ?? ''}
    </span>
  )
}
