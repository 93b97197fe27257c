import { useMessages } from '#client/messages/index.ts'
import { classNames } from '#client/ui/class-names.ts'
import type { Template } from '#shared/templates/template-schema.ts'
import styles from './kind-cards.module.css'

/** What an office drafts most comes first. */
const GROUPS = ['office', 'statutory'] as const satisfies readonly Template['group'][]

interface KindCardsProps {
  readonly templates: readonly Template[]
  readonly selected: string
  readonly onSelect: (kind: string) => void
}

/** The kinds of documents to choose from; arrows move as in every group of choices. */
export function KindCards({ templates, selected, onSelect }: KindCardsProps) {
  const { create } = useMessages().documents
  return (
    <fieldset className={classNames(styles.kinds, 'bare-fieldset')}>
      <legend className="visually-hidden">{create.chooseKind}</legend>
      {GROUPS.map((group) => (
        <div key={group}>
          <h2 className={styles.group}>{create.groups[group]}</h2>
          <div className={styles.cards}>
            {templates
              .filter((template) => template.group === group)
              .map(({ kind, name, description }) => (
                <label
                  key={kind}
                  title={description}
                  className={classNames(styles.card, kind === selected && styles.selected)}
                >
                  <input type="radio" name="kind" checked={kind === selected} onChange={() => onSelect(kind)} />
                  {name}
                </label>
              ))}
          </div>
        </div>
      ))}
    </fieldset>
  )
}
