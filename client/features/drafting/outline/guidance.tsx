import { useLengthLimit } from '#client/features/paperwork/index.ts'
import { fill, useMessages } from '#client/messages/index.ts'
import { useDrafting } from '../drafting-context.ts'
import styles from './outline-pane.module.css'

/** What is asked of a draft of this kind (拟稿要求): limits first, then the advice of the template. */
export function Guidance() {
  const { drafting } = useMessages()
  const { document, fields } = useDrafting()
  const { template } = document
  const limit = useLengthLimit(template.kind, fields)
  return (
    <section className={styles.guidance}>
      <h2 className={styles.heading}>{drafting.outline.requirements}</h2>
      {limit === null ? null : (
        <p className={styles.limit}>
          {fill(limit.measure === 'minutes' ? drafting.outline.mostMinutes : drafting.outline.mostCharacters, {
            count: limit.most,
            source: limit.source,
          })}
        </p>
      )}
      {template.guidance.map(({ heading, text }) => (
        <details key={heading} className={styles.advice}>
          <summary>{heading}</summary>
          <p>{text}</p>
        </details>
      ))}
    </section>
  )
}
