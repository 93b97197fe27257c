import { fill, useMessages } from '#client/messages/index.ts'
import { Button } from '#client/ui/button.tsx'
import { type Column, DataTable } from '#client/ui/data-table.tsx'
import { type LengthLimit, LIMIT_LEVELS, type LimitLevel } from '#shared/paperwork/policy.ts'
import styles from './policy.module.css'
import type { PolicyDraft } from './use-policy-draft.ts'

interface Kind {
  readonly kind: string
  readonly name: string
}

interface LimitsTableProps {
  readonly draft: PolicyDraft
  readonly kinds: readonly Kind[]
  readonly mayChange: boolean
}

/** What a new limit begins with until somebody says better. */
const FIRST_MOST = 3000

/** Limits of length, kind by kind and level by level, each number with its source. */
export function LimitsTable({ draft, kinds, mayChange }: LimitsTableProps) {
  const wording = useMessages().paperwork
  const columns: readonly Column<Kind>[] = [
    { key: 'kind', title: wording.policy.kind, width: '104px', cell: ({ name }) => name },
    ...LIMIT_LEVELS.map(
      (level): Column<Kind> => ({
        key: level,
        title: wording.level[level],
        ...(level === 'any' ? {} : { width: '30%' }),
        cell: (kind) => <LimitCell kind={kind} level={level} draft={draft} mayChange={mayChange} />,
      }),
    ),
  ]
  return <DataTable label={wording.policy.limits} rows={kinds} columns={columns} keyOf={({ kind }) => kind} />
}

interface LimitCellProps extends Omit<LimitsTableProps, 'kinds'> {
  readonly kind: Kind
  readonly level: LimitLevel
}

function LimitCell({ kind, level, draft, mayChange }: LimitCellProps) {
  const { policy: wording, measures, level: levels } = useMessages().paperwork
  const limit = draft.policy.limits.find((each) => each.kind === kind.kind && each.level === level)
  if (limit === undefined) {
    const begin = () =>
      draft.putLimit({ kind: kind.kind, level, measure: 'characters', most: FIRST_MOST, source: wording.sourceInitial })
    if (mayChange)
      return (
        <Button
          look="quiet"
          size="small"
          className={styles.unset}
          onClick={begin}
          aria-label={`${wording.addLimit} ${kind.name} ${levels[level]}`}
        >
          {wording.addLimit}
        </Button>
      )
    return <span className={styles.quiet}>{level === 'any' ? wording.noLimit : ''}</span>
  }
  if (mayChange) return <EditedLimit limit={limit} kind={kind} draft={draft} />
  return (
    <>
      <b>{`${limit.most.toLocaleString('en')} ${measures[limit.measure]}`}</b>
      <span className={styles.detail}>{limit.source}</span>
    </>
  )
}

interface EditedLimitProps {
  readonly limit: LengthLimit
  readonly kind: Kind
  readonly draft: PolicyDraft
}

function EditedLimit({ limit, kind, draft }: EditedLimitProps) {
  const { policy: wording, measures, level: levels } = useMessages().paperwork
  const places = { kind: kind.name, level: levels[limit.level] }
  return (
    <div className={styles.limit}>
      <input
        type="number"
        className={styles.most}
        aria-label={fill(wording.most, places)}
        min={1}
        max={100_000}
        value={limit.most}
        onChange={({ target: { valueAsNumber: most } }) => {
          if (Number.isInteger(most) && most > 0 && most <= 100_000) draft.putLimit({ ...limit, most })
        }}
      />
      <span>{measures[limit.measure]}</span>
      <Button
        look="quiet"
        size="small"
        aria-label={`${wording.removeLimit} ${kind.name} ${levels[limit.level]}`}
        onClick={() => draft.removeLimit(limit)}
      >
        {wording.removeLimit}
      </Button>
      <input
        type="text"
        className={styles.source}
        aria-label={fill(wording.sourceOf, places)}
        maxLength={200}
        title={limit.source}
        value={limit.source}
        onChange={({ target: { value } }) => draft.putLimit({ ...limit, source: value })}
      />
    </div>
  )
}
