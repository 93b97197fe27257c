import { useMessages } from '#client/messages/index.ts'
import { SelectField } from '#client/ui/select-field.tsx'
import { EXCESSES } from '#shared/paperwork/excess.ts'
import { COUNTING_ACTS, EXCESS_TREATMENTS } from '#shared/paperwork/policy.ts'
import styles from './policy.module.css'
import type { PolicyDraft } from './use-policy-draft.ts'

/** When a document counts, and what the gate does with an excess. */
export function TreatmentSection({ draft, mayChange }: { readonly draft: PolicyDraft; readonly mayChange: boolean }) {
  const wording = useMessages().paperwork.policy
  const { countedFrom, excess } = draft.policy
  if (!mayChange)
    return (
      <dl className={styles.treatments}>
        <dt>{wording.countedFrom}</dt>
        <dd>{wording.countedFromValues[countedFrom]}</dd>
        {EXCESSES.map((about) => [
          <dt key={`${about} name`}>{wording.treatment[about]}</dt>,
          <dd key={about}>{wording.treatments[excess[about]]}</dd>,
        ])}
      </dl>
    )
  return (
    <div className={styles.treatmentFields}>
      <SelectField
        label={wording.countedFrom}
        value={countedFrom}
        onChange={(value) => draft.change({ countedFrom: value })}
        options={COUNTING_ACTS.map((value) => ({ value, label: wording.countedFromValues[value] }))}
      />
      {EXCESSES.map((about) => (
        <SelectField
          key={about}
          label={wording.treatment[about]}
          value={excess[about]}
          onChange={(value) => draft.change({ excess: { ...excess, [about]: value } })}
          options={EXCESS_TREATMENTS.map((value) => ({ value, label: wording.treatments[value] }))}
        />
      ))}
    </div>
  )
}
