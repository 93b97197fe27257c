import type { ProofFinding } from '../rules/checker.ts'

/** Longer words are cut on a button, to what is around the change. */
const MOST_SHOWN = 16
const SHOWN_AROUND = 4

/**
 * What a finding reads like once it is fixed, short enough for a button; `null` without a fix, empty when nothing is
 * left of it. A fix of part of what is wrong is shown with that part: otherwise nobody knows what becomes “一”.
 */
export function wordsOfFix({ from, to, text, fix }: Pick<ProofFinding, 'from' | 'to' | 'text' | 'fix'>): string | null {
  if (fix === null) return null
  const isInside = fix.from >= from && fix.to <= to && to - from === text.length
  const [before, after] = isInside ? [text.slice(0, fix.from - from), text.slice(fix.to - from)] : ['', '']
  const whole = before + fix.text + after
  if (whole.length <= MOST_SHOWN) return whole
  const changed = fix.text.length > MOST_SHOWN ? `${fix.text.slice(0, MOST_SHOWN)}…` : fix.text
  return end(before) + changed + beginning(after)
}

function end(text: string): string {
  return text.length > SHOWN_AROUND ? `…${text.slice(-SHOWN_AROUND)}` : text
}

function beginning(text: string): string {
  return text.length > SHOWN_AROUND ? `${text.slice(0, SHOWN_AROUND)}…` : text
}
