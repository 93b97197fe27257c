import { useState } from 'react'
import { ExceptionFields } from '#client/features/paperwork/index.ts'
import { fill, useMessages } from '#client/messages/index.ts'
import type { OfferedAct } from '#shared/api/documents.ts'
import { type AskedException, type ExcessReasons, withoutReason } from '#shared/paperwork/excess.ts'
import styles from './act-checks.module.css'
import { FoundList } from './found-list.tsx'

/** What the person confirms with an act. */
export interface ActChecks {
  readonly isConfirmed: boolean
  /** The part of the request that says so. */
  readonly confirmed: {
    readonly acknowledgedWarnings: number
    readonly tickedItems: number[]
    readonly reasons: ExcessReasons
  }
  readonly hasSeenWarnings: boolean
  readonly seeWarnings: (seen: boolean) => void
  readonly ticked: ReadonlySet<number>
  readonly tick: (number: number, isTicked: boolean) => void
  readonly reasons: ExcessReasons
  readonly explain: (reasons: ExcessReasons) => void
}

/** Keeps what the person confirms while an act is prepared. */
export function useActChecks({ checks }: OfferedAct): ActChecks {
  const [seen, setSeen] = useState(0)
  const [ticked, setTicked] = useState<ReadonlySet<number>>(new Set())
  const { warnings, manualItems, exceptions } = checks
  const [typed, explain] = useState<ExcessReasons>({})
  const reasons = { ...earlierReasons(exceptions), ...typed }
  // Reminders that came after the tick were not seen with it.
  const hasSeenWarnings = warnings > 0 && seen === warnings
  return {
    isConfirmed:
      (warnings === 0 || hasSeenWarnings) &&
      manualItems.every(({ number }) => ticked.has(number)) &&
      withoutReason(exceptions, reasons).length === 0,
    confirmed: { acknowledgedWarnings: hasSeenWarnings ? seen : 0, tickedItems: [...ticked], reasons },
    hasSeenWarnings,
    seeWarnings: (isSeen) => setSeen(isSeen ? warnings : 0),
    ticked,
    tick: (number, isTicked) =>
      setTicked((before) => {
        const after = new Set(before)
        if (isTicked) after.add(number)
        else after.delete(number)
        return after
      }),
    reasons,
    explain,
  }
}

/** What was said before about an excess of the same kind, to begin from. */
function earlierReasons(exceptions: readonly AskedException[]): ExcessReasons {
  return Object.fromEntries(exceptions.map(({ excess, earlierReason }) => [excess.about, earlierReason]))
}

/** Whether an act asks for anything to be confirmed. */
export function asksForChecks({ checks }: OfferedAct): boolean {
  return checks.warnings > 0 || checks.manualItems.length > 0 || checks.exceptions.length > 0
}

/** Reasons for what is too much, reminders to acknowledge, and what only a person can check, to be ticked one by one. */
export function ActChecksForm({ offer, checks }: { readonly offer: OfferedAct; readonly checks: ActChecks }) {
  if (!asksForChecks(offer)) return null
  return (
    <>
      <ExceptionFields asked={offer.checks.exceptions} reasons={checks.reasons} onChange={checks.explain} />
      <ConfirmedByHand offer={offer} checks={checks} />
    </>
  )
}

function ConfirmedByHand({ offer, checks }: { readonly offer: OfferedAct; readonly checks: ActChecks }) {
  const { act } = useMessages().proof
  const { warnings, reminders, manualItems } = offer.checks
  if (warnings === 0 && manualItems.length === 0) return null
  return (
    <fieldset className={styles.confirm}>
      {manualItems.length === 0 ? null : (
        <>
          <legend>{act.manualTitle}</legend>
          <p className={styles.hint}>{act.manualHint}</p>
          {manualItems.map(({ number, name, hint }) => (
            <label key={number} className={styles.item}>
              <input
                type="checkbox"
                checked={checks.ticked.has(number)}
                onChange={(event) => checks.tick(number, event.target.checked)}
              />
              <span>
                <b>{name}</b>
                <span className={styles.itemHint}>{hint}</span>
              </span>
            </label>
          ))}
        </>
      )}
      {warnings === 0 ? null : (
        <>
          <FoundList found={reminders} />
          <label className={styles.item}>
            <input
              type="checkbox"
              checked={checks.hasSeenWarnings}
              onChange={(event) => checks.seeWarnings(event.target.checked)}
            />
            <span>{fill(act.warnings, { count: warnings })}</span>
          </label>
        </>
      )}
    </fieldset>
  )
}
