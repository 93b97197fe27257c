import { type Catalogue, fill } from '../messages/index.ts'
import type { Check, Place, Value } from './check.ts'

type Wording = Catalogue['conformance']

/** A check in words, ready to be shown. */
export interface PresentedCheck {
  readonly title: string
  readonly clause: string
  readonly strength: string
  readonly expected: string
  readonly actual: string
  readonly place: string
  readonly status: string
}

/** A check in the words of a catalogue; what it has nothing of is empty. */
export function presentCheck(check: Check, wording: Wording): PresentedCheck {
  const { name, clause, strength, expected, actual, tolerance, place, status } = check
  const standard = expected === null ? '' : valueText(expected, wording)
  return {
    title: titleOf(name, wording),
    clause: clause === '-' ? '' : clause,
    strength: wording.strengths[strength],
    expected:
      tolerance === null
        ? standard
        : fill(wording.tolerance, { expected: standard, tolerance: valueText(tolerance, wording) }),
    actual: actual === null ? '' : valueText(actual, wording),
    place: place === null ? '' : placeText(place, wording),
    status: wording.statuses[status],
  }
}

function titleOf(name: string, { checks }: Wording): string {
  return name in checks ? checks[name as keyof Wording['checks']] : name
}

function valueText(value: Value, { words, units }: Wording): string {
  if (value.type === 'text') return value.text
  if (value.type === 'word') return words[value.word]
  return fill(units[value.type], { value: value.value })
}

function placeText({ part, number, text }: Place, { parts }: Wording): string {
  return fill(parts[part], { number: number ?? '', text })
}
