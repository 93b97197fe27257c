import { fill } from '#client/messages/index.ts'
import { speakingMinutes } from '#shared/document/statistics.ts'
import type { Catalogue } from '#shared/messages/index.ts'
import type { Excess } from '#shared/paperwork/excess.ts'

/** What of a document is too much, and by which limit or quota. */
export function excessText(excess: Excess, { excess: wording }: Catalogue['paperwork']): string {
  if (excess.about === 'quota')
    return fill(wording.quota, { ...excess, unit: excess.unitName, group: excess.groupName })
  const { characters, limit } = excess
  return fill(limit.measure === 'minutes' ? wording.minutes : wording.length, {
    characters,
    minutes: speakingMinutes(characters),
    most: limit.most,
    source: limit.source,
  })
}
