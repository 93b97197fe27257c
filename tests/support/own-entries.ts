import { api } from '#shared/api/index.ts'
import type { OwnEntry } from '#shared/proof/own-entries.ts'
import type { ApiClient } from './api-client.ts'

/** Puts entries on the office's list as its keepers do: tried first, each in the place of the one with its id. */
export async function publishEntries(keeper: Pick<ApiClient, 'ask'>, ...entries: readonly OwnEntry[]): Promise<void> {
  for (const entry of entries) await keeper.ask(api.tryEntry, { body: { entry } })
  const { version, list } = await keeper.ask(api.readNegativeList)
  const others = list.entries.filter(({ id }) => entries.every((entry) => entry.id !== id))
  await keeper.ask(api.changeNegativeList, { body: { version, list: { ...list, entries: [...others, ...entries] } } })
}
