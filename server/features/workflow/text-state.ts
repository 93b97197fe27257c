import type { Kysely } from 'kysely'
import type { ServerContext } from '#server/context.ts'
import { countOpenThreads } from '#server/features/comments/index.ts'
import type { StoredDocument } from '#server/features/document-core/index.ts'
import { findExcesses } from '#server/features/paperwork/index.ts'
import { checkText, type TextProof } from '#server/features/proof/index.ts'
import type { ReadText } from '#server/features/versions/index.ts'
import type { Database } from '#server/storage/schema.ts'
import { fill, type Language, messages } from '#shared/messages/index.ts'
import type { AskedException } from '#shared/paperwork/excess.ts'
import type { Actor } from '#shared/permissions/posts.ts'
import { blockingOf } from '#shared/proof/gate.ts'
import { wordRuleName } from '#shared/rules/rule-wording.ts'
import type { Obstacle, TextState } from '#shared/workflow/obstacles.ts'

/** The state of a text together with the check behind it. */
export interface ProvedState extends TextState {
  readonly proof: TextProof
  /** What is beyond a limit or a quota, and has no reason yet. */
  readonly exceptions: readonly AskedException[]
}

/** Everything about a text that an act of this person may depend on; within a transaction when one is given as `db`. */
export async function textStateOf(
  context: Pick<ServerContext, 'templates' | 'clock'> & { readonly db: Kysely<Database> },
  document: Pick<StoredDocument, 'id' | 'kind' | 'unitId'>,
  text: ReadText,
  reader: Actor,
): Promise<ProvedState> {
  const [{ mustFix }, proof, excesses] = await Promise.all([
    countOpenThreads(context.db, document.id),
    checkText(context, document, text.view, reader),
    findExcesses(context, document, text.view),
  ])
  return {
    view: text.view,
    template: context.templates.template(document.kind),
    openMustFix: mustFix,
    blocking: blockingOf(proof.rules, proof.findings),
    proof,
    ...excesses,
  }
}

/** Obstacles as the user reads them. */
export function wordObstacles(obstacles: readonly Obstacle[], language: Language): string[] {
  return obstacles.map(({ code, params }) => fill(messages[language].obstacles[code], inLanguage(params, language)))
}

/** Rules are named in the language of the user as well. */
function inLanguage(params: Obstacle['params'], language: Language): Obstacle['params'] {
  const { ruleId, name } = params
  return typeof ruleId === 'string'
    ? { ...params, name: wordRuleName({ ruleId, name: String(name) }, language) }
    : params
}
