import type { ServerContext } from '#server/context.ts'
import { listPublished, publish } from '#server/features/published-settings/index.ts'
import type { SettingVersion } from '#shared/api/published-settings.ts'
import { fill, type Language, messages } from '#shared/messages/index.ts'
import type { VersionedList } from '#shared/proof/negative-list.ts'
import { NEGATIVE_LIST } from './negative-list-store.ts'

/** A list as somebody wants it from now on, and the version they changed. */
export interface WantedList extends VersionedList {
  readonly reason: string
}

/**
 * Keeps a new version of the office's list and records what changed. Throws `negativeList.conflict` when somebody else
 * has changed it meanwhile, `negativeList.unchanged` when nothing differs, `negativeList.notTried` when it switches an
 * entry on that was not tried in exactly this wording.
 */
export async function changeNegativeList(
  context: ServerContext,
  personId: string,
  { version, list, reason }: WantedList,
): Promise<void> {
  await publish(context, NEGATIVE_LIST, personId, { version, content: list, reason })
}

/** Every version of the office's list, newest first, with what changed in it. */
export async function listVersions(context: ServerContext, language: Language): Promise<SettingVersion[]> {
  const wording = messages[language].proof.changes
  return listPublished(context, NEGATIVE_LIST, ({ code, name }) => fill(wording[code], { name }))
}
