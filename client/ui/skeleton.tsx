import { useMessages } from '#client/messages/index.ts'
import styles from './skeleton.module.css'

/** Grey lines in the place of text that is on its way, so that nothing jumps when it comes. */
export function Skeleton({ lines = 6, label }: { readonly lines?: number; readonly label?: string }) {
  const { shell } = useMessages()
  return (
    <div className={styles.skeleton} role="status">
      <span className="visually-hidden">{label ?? shell.status.loading}</span>
      {Array.from({ length: lines }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines are all the same and never change places
        <span key={line} className={styles.line} aria-hidden="true" />
      ))}
    </div>
  )
}
