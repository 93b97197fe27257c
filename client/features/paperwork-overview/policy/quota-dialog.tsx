import { useState } from 'react'
import { useMessages } from '#client/messages/index.ts'
import { Button } from '#client/ui/button.tsx'
import { Dialog } from '#client/ui/dialog.tsx'
import { SelectField } from '#client/ui/select-field.tsx'
import { TextField } from '#client/ui/text-field.tsx'
import { useNow } from '#client/ui/use-now.ts'
import { UNIT_KINDS } from '#shared/api/people.ts'
import { beijingYear } from '#shared/kernel/beijing-time.ts'
import { type Quota, quotaKey } from '#shared/paperwork/policy.ts'
import styles from './policy.module.css'
import type { PolicyDraft } from './use-policy-draft.ts'

const YEARS_AHEAD = 2

interface QuotaDialogProps {
  readonly draft: PolicyDraft
  readonly units: readonly { readonly id: string; readonly name: string }[]
  readonly onClose: () => void
}

/** Adds a quota: for one unit or for all of a kind, from a year on. An empty number lifts an earlier quota. */
export function QuotaDialog({ draft, units, onClose }: QuotaDialogProps) {
  const { paperwork, shell } = useMessages()
  const wording = paperwork.policy
  const thisYear = beijingYear(useNow())
  const [holder, setHolder] = useState(`${EVERY}section`)
  const [group, setGroup] = useState(draft.policy.groups[0]?.id ?? '')
  const [year, setYear] = useState(String(thisYear))
  const [most, setMost] = useState('')
  const [source, setSource] = useState<string>(wording.sourceInitial)
  const quota: Quota = {
    holder: holderOf(holder),
    group,
    fromYear: Number(year),
    most: most === '' ? null : Number(most),
    source,
  }
  const isTaken = draft.policy.quotas.some((each) => quotaKey(each) === quotaKey(quota))
  const isReady = /^\d{0,4}$/.test(most) && source.trim() !== '' && group !== '' && !isTaken
  const add = () => {
    draft.addQuota(quota)
    onClose()
  }
  const footer = (
    <>
      <Button onClick={onClose}>{shell.actions.cancel}</Button>
      <Button look="primary" disabled={!isReady} onClick={add}>
        {wording.add}
      </Button>
    </>
  )
  return (
    <Dialog title={wording.addQuota} onClose={onClose} footer={footer}>
      <div className={styles.form}>
        <SelectField label={wording.holder} value={holder} onChange={setHolder} options={useHolders(units)} />
        <SelectField
          label={wording.group}
          value={group}
          onChange={setGroup}
          options={draft.policy.groups.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <SelectField
          label={wording.fromYear}
          value={year}
          onChange={setYear}
          options={yearsAround(thisYear).map((each) => ({ value: each, label: each }))}
        />
        <TextField
          label={wording.quota}
          value={most}
          onChange={setMost}
          placeholder={wording.lifted}
          maxLength={4}
          problem={isTaken ? wording.quotaTaken : undefined}
        />
        <TextField label={wording.source} value={source} onChange={setSource} maxLength={200} isRequired />
      </div>
    </Dialog>
  )
}

const EVERY = 'every '

function useHolders(units: QuotaDialogProps['units']) {
  const { everyUnit } = useMessages().paperwork.policy
  return [
    ...UNIT_KINDS.map((kind) => ({ value: `${EVERY}${kind}`, label: everyUnit[kind] })),
    ...units.map(({ id, name }) => ({ value: id, label: name })),
  ]
}

function holderOf(chosen: string): Quota['holder'] {
  const unitKind = UNIT_KINDS.find((kind) => chosen === `${EVERY}${kind}`)
  return unitKind === undefined ? { by: 'unit', unitId: chosen } : { by: 'unitKind', unitKind }
}

function yearsAround(year: number): readonly string[] {
  return Array.from({ length: YEARS_AHEAD * 2 + 1 }, (_, index) => String(year - YEARS_AHEAD + index))
}
