import { fromChineseDate } from '../../kernel/calendar-day.ts'
import type { RegisteredPerson } from '../office-data.ts'
import type { Passage } from '../passage.ts'
import { matchesOf, type Range } from '../text.ts'

/** A registered person named in a text, with the post written directly before the name. */
export interface Mention extends Range {
  readonly name: string
  readonly post: string
}

const POST_BEFORE =
  /(?:^|[，。；：、（\s由经和与])((?:(?:中共)?[\p{Script=Han}]{1,6}?(?:委|政府|人大常委会|政协|办公室|局)?(?:副?书记|常委|副?市长|副?县长|副?区长|副?秘书长|副?主任|副?主席|副?部长|副?局长|副?科长)、?){1,3})$/u
const LONGEST_POST = 30

/** Every place where a registered person is named. */
export function mentionsIn({ text }: Passage, people: readonly RegisteredPerson[]): readonly Mention[] {
  const names = [...new Set(people.map(({ name }) => name))].filter((name) => name.length > 1 && text.includes(name))
  if (names.length === 0) return []
  return [...matchesOf(new RegExp(names.join('|'), 'g'), text)].map(({ from, to, 0: name }) => {
    const before = text.slice(Math.max(0, from - LONGEST_POST), from)
    const post = POST_BEFORE.exec(before)?.[1] ?? ''
    return { from: from - post.length, to, name, post }
  })
}

/** The day a document is of, from its date of issue or occasion; `null` when it has none yet. */
export function dayOf(passages: readonly Passage[]): string | null {
  const dated = passages.findLast(({ kind }) => kind === 'dateOfIssue' || kind === 'occasionDate')
  return dated === undefined ? null : fromChineseDate(dated.text.replace(/^[（(]|[）)]$/g, ''))
}
