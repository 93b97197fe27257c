import { type Fields, fieldText } from '../document/fields.ts'
import { CHARACTERS_PER_MINUTE } from '../document/statistics.ts'
import type { LengthLimit, LimitLevel } from './policy.ts'

/** The general office of a body: 办公室, 办公厅. */
const OFFICE_NAME = /办公[室厅]/
/** Bodies in whose name policy is made: a Party committee, a people's government, a congress, a conference. */
const AUTHORITY_NAME = /^中共.+委员会|(?:省|市|县|区|州|盟|旗)委(?!员)|人民政府(?!.*[局厅])|人大常委会|常务委员会|政协/

/** In whose name a document goes out, read from its letterhead (发文机关标志); `any` for other bodies and for none. */
export function levelOfLetterhead(letterhead: string): LimitLevel {
  if (OFFICE_NAME.test(letterhead)) return 'office'
  return AUTHORITY_NAME.test(letterhead) ? 'authority' : 'any'
}

/** The limits of one kind, one for each level that has its own. */
export function limitsOfKind(limits: readonly LengthLimit[], kind: string): readonly LengthLimit[] {
  return limits.filter((limit) => limit.kind === kind)
}

/** The limit of a document among those of its kind: the one of its level, else the one for all levels, else `null`. */
export function limitFor(limits: readonly LengthLimit[], fields: Fields): LengthLimit | null {
  const level = levelOfLetterhead(fieldText(fields, 'letterhead'))
  return limits.find((limit) => limit.level === level) ?? limits.find((limit) => limit.level === 'any') ?? null
}

/** A limit in 字, whatever it counts. */
export function mostCharacters({ most, measure }: LengthLimit): number {
  return measure === 'minutes' ? most * CHARACTERS_PER_MINUTE : most
}
