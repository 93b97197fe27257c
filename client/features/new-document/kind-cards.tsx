import { useMessages } from '#client/messages/index.ts'
import { Chip } from '#client/ui/chip.tsx'
import { classNames } from '#client/ui/class-names.ts'
import { recall } from '#client/ui/device-memory.ts'
import type { Template } from '#shared/templates/template-schema.ts'
import { LAST_KIND_KEY } from './last-kind.ts'
import styles from './new-document-page.module.css'

interface KindCardsProps {
  readonly templates: readonly Template[]
  readonly selected: string
  readonly onSelect: (kind: string) => void
}

/** The kinds of documents to choose from; arrows move as in every group of choices. */
export function KindCards({ templates, selected, onSelect }: KindCardsProps) {
  const { create } = useMessages().documents
  const lastKind = recall(LAST_KIND_KEY)
  return (
    <fieldset className={classNames(styles.cards, 'bare-fieldset')}>
      <legend className={styles.heading}>{create.chooseKind}</legend>
      {templates.map(({ kind, name, description }) => (
        <label key={kind} className={classNames(styles.card, kind === selected && styles.selected)}>
          <input type="radio" name="kind" checked={kind === selected} onChange={() => onSelect(kind)} />
          <span className={styles.name}>
            {name}
            {kind === lastKind ? <Chip tone="info">{create.lastUsed}</Chip> : null}
          </span>
          <span className={styles.description}>{description}</span>
        </label>
      ))}
    </fieldset>
  )
}
