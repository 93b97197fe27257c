import { type Fields, fieldText } from '../document/fields.ts'
import { CHARACTERS_PER_MINUTE } from '../document/statistics.ts'
import type { LengthLimit, LimitLevel } from './policy.ts'

/** What a letterhead says after the name of the body. */
const AFTER_NAME = /(?:文件|会议纪要|纪要|令)$/
/** The general office of a body: 办公室, 办公厅. */
const OFFICE_NAME = /办公[室厅]/
/**
 * Bodies in whose name policy is made: a Party committee, a government, a congress, a conference. Their departments
 * have the name of the body within their own, so only the end of the name tells.
 */
const AUTHORITY_NAME =
  /(?:^中共(?!.*纪律检查).+委员会|[省市县区州盟旗乡镇]委|政府|人大常委会|人民代表大会常务委员会|政协|政协.+委员会|政治协商会议.+委员会)$/

/** In whose name a document goes out, read from its letterhead (发文机关标志); `any` for other bodies and for none. */
export function levelOfLetterhead(letterhead: string): LimitLevel {
  if (OFFICE_NAME.test(letterhead)) return 'office'
  return AUTHORITY_NAME.test(letterhead.replace(AFTER_NAME, '')) ? 'authority' : 'any'
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
