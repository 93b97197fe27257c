import { asksForChecks } from '#client/features/act-checks/index.ts'
import type { OfferedAct } from '#shared/api/documents.ts'

/** Where the person chosen last for a step is remembered on this device. */
export function lastHandlerKey(documentKind: string, offer: Pick<OfferedAct, 'toStepName'>): string {
  return `wenshu.handler.${documentKind}.${offer.toStepName}`
}

/**
 * Who is chosen before anybody chooses: the only candidate, or the one of last time. Where several must agree nobody
 * is, so that nobody is forgotten by habit.
 */
export function presetHandlers(offer: OfferedAct, last: string | null): readonly string[] {
  const [only, ...others] = offer.candidates
  if (offer.choose === 'none' || only === undefined) return []
  if (others.length === 0) return [only.id]
  return offer.choose === 'one' && offer.candidates.some(({ id }) => id === last) && last !== null ? [last] : []
}

/** Whether the act still needs somebody to be chosen. */
export function isHandlerMissing(offer: OfferedAct, chosen: readonly string[]): boolean {
  return offer.choose !== 'none' && chosen.length === 0
}

/**
 * Signing and completing are confirmed, for they end something; other acts only when there is somebody to choose or
 * something about the check of the text to confirm.
 */
export function needsConfirmation(offer: OfferedAct): boolean {
  return (
    offer.act === 'sign' ||
    offer.act === 'issue' ||
    asksForChecks(offer) ||
    (offer.choose !== 'none' && offer.candidates.length !== 1)
  )
}
