import { fill, useMessages } from '#client/messages/index.ts'
import { useRuleWording } from '#client/messages/use-rule-wording.ts'
import { SelectField } from '#client/ui/select-field.tsx'
import { SEVERITIES, type Severity } from '#shared/kernel/finding.ts'
import { ADMIN_ROLES, POST_ROLES } from '#shared/permissions/posts.ts'
import { rulesOfItem } from '#shared/proof/list-checker.ts'
import type { AutomaticItem, ManualItem, NegativeList, NegativeListItem } from '#shared/proof/negative-list.ts'
import type { Rule } from '#shared/rules/rule.ts'
import styles from './negative-list.module.css'
import type { ListDraft } from './use-list-draft.ts'

/** What an item is about: the hint of one that people check, the rules of one that the program checks. */
export function ItemName({ item, list }: { readonly item: NegativeListItem; readonly list: NegativeList }) {
  if (item.check === 'manual')
    return (
      <>
        {item.name}
        <span className={styles.detail}>{item.hint}</span>
      </>
    )
  return <ItemRules item={item} rules={rulesOfItem(list, item.number)} />
}

function ItemRules({ item, rules }: { readonly item: AutomaticItem; readonly rules: readonly Rule[] }) {
  const { experience, proof } = useMessages()
  const { list: wording, severities } = proof
  const words = useRuleWording()
  const levels = useLevels(rules)
  return (
    <>
      {item.name}
      <details className={styles.rules}>
        <summary>
          {item.level === 'asRules'
            ? fill(experience.rulesWithLevels, { count: rules.length, levels })
            : fill(wording.rules, { count: rules.length })}
        </summary>
        <ul>
          {rules.map((rule) => (
            <li key={rule.id}>
              {words.rule(rule).name}
              <span className={styles.faint}> {severities[item.level === 'asRules' ? rule.severity : item.level]}</span>
            </li>
          ))}
        </ul>
      </details>
    </>
  )
}

interface CellProps<Item extends NegativeListItem> {
  readonly item: Item
  readonly draft: ListDraft
  readonly mayChange: boolean
}

/** How much an item weighs: as its rules come, or one level for all of them. */
export function ItemLevel({ item, draft, mayChange }: CellProps<AutomaticItem>) {
  const { list: wording, severities } = useMessages().proof
  const options = [
    { value: 'asRules' as const, label: wording.asRules },
    ...SEVERITIES.map((severity) => ({ value: severity, label: severities[severity] })),
  ]
  if (!mayChange) return options.find(({ value }) => value === item.level)?.label
  return (
    <SelectField
      label={`${wording.level} ${item.name}`}
      isLabelHidden
      value={item.level}
      options={options}
      onChange={(level) => draft.changeItem({ ...item, level })}
    />
  )
}

/** The levels that rules come with: one word when all have the same, numbers otherwise. */
function useLevels(rules: readonly Rule[]): string {
  const { experience, proof } = useMessages()
  const countOf = (severity: Severity) => rules.filter((rule) => rule.severity === severity).length
  const present = SEVERITIES.filter((severity) => countOf(severity) > 0)
  return present
    .map((severity) => {
      const level = proof.severities[severity]
      return present.length === 1 ? level : fill(experience.levelCount, { level, count: countOf(severity) })
    })
    .join(' · ')
}

/** Posts that meet a document on its way: one of them ticks a manual item. */
const TICKING_ROLES = POST_ROLES.filter((role) => !ADMIN_ROLES.includes(role) && role !== 'inspector')

/** Who answers for a manual item: whoever holds the post and handles the document has to tick it. */
export function ItemRoles({ item, draft, mayChange }: CellProps<ManualItem>) {
  const { common, experience } = useMessages()
  const [role, ...others] = item.roles
  if (!mayChange || role === undefined || others.length > 0)
    return item.roles.map((each) => common.roles[each]).join('、')
  return (
    <SelectField
      label={fill(experience.rolesLabel, { name: item.name })}
      isLabelHidden
      value={role}
      options={TICKING_ROLES.map((value) => ({ value, label: common.roles[value] }))}
      onChange={(chosen) => draft.changeItem({ ...item, roles: [chosen] })}
    />
  )
}

/** The numbers of the item's rules: limits and thresholds that an office may set otherwise. */
export function ItemLimits({ item, draft, mayChange }: CellProps<AutomaticItem>) {
  const words = useRuleWording()
  const { experience } = useMessages()
  const names: Readonly<Record<string, string>> = experience.parameters
  return rulesOfItem(draft.list, item.number).flatMap((rule) =>
    Object.entries(rule.params ?? {}).map(([name, shipped]) => (
      <label
        key={`${rule.id} ${name}`}
        className={styles.limit}
        title={fill(experience.parameterInitial, { value: shipped })}
      >
        <span>{fill(experience.parameter, { rule: words.rule(rule).name, name: names[name] ?? name })}</span>
        <input
          type="number"
          min={1}
          disabled={!mayChange}
          value={item.params[rule.id]?.[name] ?? shipped}
          onChange={(event) => {
            const value = event.target.valueAsNumber
            if (!(value > 0)) return
            const params = { ...item.params, [rule.id]: { ...item.params[rule.id], [name]: value } }
            draft.changeItem({ ...item, params })
          }}
        />
      </label>
    )),
  )
}
