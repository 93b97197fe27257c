import {
  type PublishedContext,
  type PublishedSetting,
  readPublished,
} from '#server/features/published-settings/index.ts'
import { type ListChange, listChanges } from '#shared/proof/list-changes.ts'
import { NegativeList, type VersionedList } from '#shared/proof/negative-list.ts'
import { refuseUntried } from './entry-trials.ts'

/** The negative list of the office as a setting that is published. */
export const NEGATIVE_LIST: PublishedSetting<NegativeList, ListChange> = {
  table: 'negativeLists',
  schema: NegativeList,
  initial: (templates) => templates.negativeList(),
  changesBetween: listChanges,
  act: 'negativeList.change',
  refusals: { conflict: 'negativeList.conflict', unchanged: 'negativeList.unchanged' },
  accept: refuseUntried,
}

/** The negative list of the office as it stands; version 0 is the one the product comes with. */
export async function readNegativeList(context: PublishedContext): Promise<VersionedList> {
  const { version, content } = await readPublished(context, NEGATIVE_LIST)
  return { version, list: content }
}
