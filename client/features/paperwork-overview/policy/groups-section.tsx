import { useState } from 'react'
import { fill, useMessages } from '#client/messages/index.ts'
import { Button } from '#client/ui/button.tsx'
import { Dialog } from '#client/ui/dialog.tsx'
import { SelectField } from '#client/ui/select-field.tsx'
import { TextField } from '#client/ui/text-field.tsx'
import type { QuotaGroup } from '#shared/paperwork/policy.ts'
import { nextGroupId } from '#shared/paperwork/quotas.ts'
import styles from './policy.module.css'
import type { PolicyDraft } from './use-policy-draft.ts'

interface GroupsProps {
  readonly draft: PolicyDraft
  readonly kinds: readonly { readonly kind: string; readonly name: string }[]
  readonly mayChange: boolean
}

/** Which kinds share a quota, and which are not counted. */
export function GroupsSection({ draft, kinds, mayChange }: GroupsProps) {
  const wording = useMessages().paperwork.policy
  const [isChanging, setChanging] = useState(false)
  const { groups } = draft.policy
  const nameOf = (kind: string) => kinds.find((each) => each.kind === kind)?.name ?? kind
  const others = kinds.filter(({ kind }) => groupOf(groups, kind) === '').map(({ name }) => name)
  return (
    <div className={styles.groups}>
      <div className={styles.sectionHead}>
        <h3>{wording.groups}</h3>
        {mayChange ? <Button onClick={() => setChanging(true)}>{wording.changeGroups}</Button> : null}
      </div>
      <ul>
        {groups.map((group) => (
          <li key={group.id}>{fill(wording.groupKinds, { name: group.name, kinds: group.kinds.map(nameOf) })}</li>
        ))}
      </ul>
      <p className={styles.quiet}>{fill(wording.groupsHint, { kinds: others })}</p>
      {isChanging ? <GroupsDialog draft={draft} kinds={kinds} onClose={() => setChanging(false)} /> : null}
    </div>
  )
}

function groupOf(groups: readonly QuotaGroup[], kind: string): string {
  return groups.find(({ kinds }) => kinds.includes(kind))?.id ?? ''
}

interface GroupsDialogProps extends Omit<GroupsProps, 'mayChange'> {
  readonly onClose: () => void
}

/** One choice for each kind, and a name for another group. */
function GroupsDialog({ draft, kinds, onClose }: GroupsDialogProps) {
  const { paperwork, shell } = useMessages()
  const wording = paperwork.policy
  const [groups, setGroups] = useState<readonly QuotaGroup[]>(draft.policy.groups)
  const [name, setName] = useState('')
  const move = (kind: string, to: string) =>
    setGroups(
      groups.map((group) => {
        const others = group.kinds.filter((each) => each !== kind)
        return { ...group, kinds: group.id === to ? [...others, kind] : others }
      }),
    )
  const addGroup = () => {
    setGroups([...groups, { id: nextGroupId(groups), name: name.trim(), kinds: [] }])
    setName('')
  }
  const apply = () => {
    draft.change({ groups: [...groups] })
    onClose()
  }
  const footer = (
    <>
      <Button onClick={onClose}>{shell.actions.cancel}</Button>
      <Button look="primary" onClick={apply}>
        {wording.applyGroups}
      </Button>
    </>
  )
  const options = [
    { value: '', label: wording.notCounted },
    ...groups.map((group) => ({ value: group.id, label: group.name })),
  ]
  return (
    <Dialog title={wording.changeGroups} width={640} onClose={onClose} footer={footer}>
      <div className={styles.kindChoices}>
        {kinds.map(({ kind, name: kindName }) => (
          <SelectField
            key={kind}
            label={kindName}
            value={groupOf(groups, kind)}
            onChange={(to) => move(kind, to)}
            options={options}
          />
        ))}
      </div>
      <div className={styles.newGroup}>
        <TextField label={wording.newGroup} value={name} onChange={setName} maxLength={20} />
        <Button disabled={name.trim() === ''} onClick={addGroup}>
          {wording.add}
        </Button>
      </div>
    </Dialog>
  )
}
