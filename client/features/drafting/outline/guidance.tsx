import { fill, useMessages } from '#client/messages/index.ts'
import { useDrafting } from '../drafting-context.ts'
import styles from './outline-pane.module.css'

/** What is asked of a draft of this kind (拟稿要求): limits first, then the advice of the template. */
export function Guidance() {
  const { drafting } = useMessages()
  const { template } = useDrafting().document
  const { characters, speakingMinutes } = template.limits
  const limits = [
    characters && fill(drafting.outline.mostCharacters, { count: characters.most, source: characters.source }),
    speakingMinutes &&
      fill(drafting.outline.mostMinutes, { count: speakingMinutes.most, source: speakingMinutes.source }),
  ].filter((limit) => limit !== undefined)
  return (
    <section className={styles.guidance}>
      <h2 className={styles.heading}>{drafting.outline.requirements}</h2>
      {limits.map((limit) => (
        <p key={limit} className={styles.limit}>
          {limit}
        </p>
      ))}
      {template.guidance.map(({ heading, text }) => (
        <details key={heading} className={styles.advice}>
          <summary>{heading}</summary>
          <p>{text}</p>
        </details>
      ))}
    </section>
  )
}
