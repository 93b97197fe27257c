import { fill, useMessages } from '#client/messages/index.ts'
import { Chip, type Tone } from '#client/ui/chip.tsx'
import type { ErrorReportBrief } from '#shared/api/error-reports.ts'
import type { ErrorGravity, ErrorState } from '#shared/error-reports/error-report.ts'

const GRAVITY_TONES: Readonly<Record<ErrorGravity, Tone>> = { serious: 'bad', ordinary: 'warn', slight: 'neutral' }
const STATE_TONES: Readonly<Record<ErrorState, Tone>> = {
  reported: 'warn',
  confirmed: 'warn',
  remedying: 'info',
  closed: 'ok',
  unfounded: 'neutral',
}

/** How much an error weighs. */
export function GravityChip({ gravity }: { readonly gravity: ErrorGravity }) {
  const { gravities } = useMessages().errorReports
  return <Chip tone={GRAVITY_TONES[gravity]}>{gravities[gravity]}</Chip>
}

/** Where an error stands. */
export function StateChip({ state }: { readonly state: ErrorState }) {
  const { states } = useMessages().errorReports
  return <Chip tone={STATE_TONES[state]}>{states[state]}</Chip>
}

/** Says that the negative list knew an error already. */
export function RecurrenceChip() {
  const { recurrence, recurrenceHint } = useMessages().errorReports
  return (
    <span title={recurrenceHint}>
      <Chip tone="bad">{recurrence}</Chip>
    </span>
  )
}

/** What was written and what should have been, in one line. */
export function useErrorLine(): (error: Pick<ErrorReportBrief, 'wrong' | 'right'>) => string {
  const { wrongToRight, wrongToNothing } = useMessages().errorReports
  return ({ wrong, right }) => (right === '' ? fill(wrongToNothing, { wrong }) : fill(wrongToRight, { wrong, right }))
}
