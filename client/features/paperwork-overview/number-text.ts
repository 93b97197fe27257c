import { fill } from '#client/messages/index.ts'
import type { Catalogue } from '#shared/messages/index.ts'
import { changeOf, shareOver, type Totals } from '#shared/paperwork/figures.ts'

type Wording = Catalogue['paperwork']['overview']

/** A count with its thousands apart. */
export function countText(count: number): string {
  return count.toLocaleString('en')
}

/** A share as a percentage with one digit after the point, as official figures are given. */
export function percentText(share: number): string {
  return `${(Math.abs(share) * 100).toFixed(1)}%`
}

/** How a number changed against the same period of the year before: 增 12.5%, 减 8.0%, 持平. */
export function changeText(now: number, before: number, wording: Wording): string {
  const change = changeOf(now, before)
  if (change === null) return now === 0 ? wording.none : wording.fresh
  if (change === 0) return wording.same
  return fill(change > 0 ? wording.up : wording.down, { percent: percentText(change) })
}

/** Documents over their limit, with their share; a dash where none is. */
export function overText(totals: Totals, wording: Wording): string {
  const share = shareOver(totals)
  if (share === null || totals.over === 0) return wording.none
  return fill(wording.overCell, { count: countText(totals.over), percent: percentText(share) })
}
