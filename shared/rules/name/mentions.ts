import { fromChineseDate } from '../../kernel/calendar-day.ts'
import type { RegisteredPerson } from '../office-data.ts'
import { type Passage, perPassageForNow } from '../passage.ts'
import type { Range } from '../text.ts'
import { createWordFinder, perData } from '../word-finder.ts'

/** A registered person named in a text, with the post written directly before the name. */
export interface Mention extends Range {
  readonly name: string
  readonly post: string
  /** Said of the past, as in 时任: what held then need not hold now. */
  readonly isPast: boolean
}

const POST_BEFORE =
  /(?:(?:^|[，。；：、（\s])[由经和与]?|[由经和与])((?:(?:中共)?[\p{Script=Han}]{0,6}?(?:委|政府|人大常委会|政协|办公室|局)?(?:副?书记|常委|副?市长|副?县长|副?区长|副?秘书长|副?主任|副?主席|副?部长|副?局长|副?科长)、?){1,3})$/u
const PAST = /^(?:时任|原任|曾任|前任|原)/
/** A body that is only pointed at, as in 我办副主任: any body may be meant. */
const POINTED_AT = /^[由经和与请及对向]?[我本该](?:办|局|委|部|室|科|市|县|区|单位)/
const LONGEST_POST = 30

/** Every place where a registered person is named. */
export const mentionsOf = perData((people: readonly RegisteredPerson[]) => {
  const find = createWordFinder(people.map(({ name }) => name))
  return perPassageForNow((passage: Passage): readonly Mention[] =>
    find(passage).map(({ from, to, word: name }) => {
      const before = passage.text.slice(Math.max(0, from - LONGEST_POST), from)
      const written = POST_BEFORE.exec(before)?.[1] ?? ''
      const post = written.replace(PAST, '').replace(POINTED_AT, '')
      return { from: from - post.length, to, name, post, isPast: PAST.test(written) }
    }),
  )
})

/** The day a document is of, from its date of issue or occasion; `null` when it has none yet. */
export function dayOf(passages: readonly Passage[]): string | null {
  const dated = passages.findLast(({ kind }) => kind === 'dateOfIssue' || kind === 'occasionDate')
  return dated === undefined ? null : fromChineseDate(dated.text.replace(/^[（(]|[）)]$/g, ''))
}
