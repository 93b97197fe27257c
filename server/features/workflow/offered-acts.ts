import type { ServerContext } from '#server/context.ts'
import { readPeople } from '#server/features/document-core/index.ts'
import { askedAt } from '#server/features/proof/index.ts'
import { readText } from '#server/features/versions/index.ts'
import type { OfferedAct } from '#shared/api/documents.ts'
import type { Language } from '#shared/messages/index.ts'
import type { Actor } from '#shared/permissions/posts.ts'
import { dependsOnText, obstaclesTo } from '#shared/workflow/obstacles.ts'
import { type Offer, offersFor } from '#shared/workflow/offers.ts'
import { stepOf } from '#shared/workflow/route.ts'
import { findCandidates } from './find-candidates.ts'
import type { Situation } from './situation.ts'
import { type ProvedState, textStateOf, wordObstacles } from './text-state.ts'

/** The acts a person may take now, each with who may be chosen next and with what stands in its way. */
export async function offeredActs(
  context: ServerContext,
  situation: Situation,
  { actor, language }: { readonly actor: Actor; readonly language: Language },
): Promise<OfferedAct[]> {
  const offers = offersFor(situation.route, situation.run, { ...situation, personId: actor.personId })
  const state = await stateFor(context, situation, { actor, offers })
  return Promise.all(
    offers.map(async (offer) => ({
      act: offer.act,
      toStepName: offer.to.name,
      candidates: await presentCandidates(context, situation, offer),
      choose: offer.choose,
      obstacles: state === null ? [] : wordObstacles(obstaclesTo(offer.act, state), language),
      checks: await presentChecks(context, situation, { act: offer.act, state }),
    })),
  )
}

/** The state of the text, read only for those whose acts depend on it. */
async function stateFor(
  context: ServerContext,
  { document }: Situation,
  { actor, offers }: { readonly actor: Actor; readonly offers: readonly Offer[] },
): Promise<ProvedState | null> {
  if (!offers.some((offer) => dependsOnText(offer.act))) return null
  return textStateOf(context, document, readText(document.kind, await context.texts.read(document.id)), actor)
}

async function presentCandidates(context: ServerContext, situation: Situation, { choose, to }: Offer) {
  if (choose === 'none') return []
  const candidates = await findCandidates(context.db, situation, to.assignee)
  const people = await readPeople(context.db, candidates)
  return candidates.map(people)
}

async function presentChecks(
  { db }: ServerContext,
  { document, route, run }: Situation,
  { act, state }: { readonly act: Offer['act']; readonly state: ProvedState | null },
): Promise<OfferedAct['checks']> {
  if (state === null) return { warnings: 0, reminders: [], manualItems: [], exceptions: [] }
  const step = stepOf(route, run.stepId)
  const asked = await askedAt(db, document.id, { act, step, ...state })
  return {
    warnings: asked.warnings,
    reminders: asked.reminders.map((found) => ({ ...found, texts: [...found.texts] })),
    manualItems: asked.manualItems.map(({ number, name, hint }) => ({ number, name, hint })),
    exceptions: [...asked.exceptions],
  }
}
