import type { RegisteredPerson } from '../office-data.ts'
import { perData } from '../word-finder.ts'

/** One post of a person: 市委 and 副书记, of 市委副书记. */
interface SinglePost {
  /** As far as it is written; empty where a post stands alone. */
  readonly body: string
  readonly rank: string
}

const RANK =
  /(?:代理?|常务)?副?(?:书记|常委|委员|秘书长|主任|主席|[省市县区镇乡]长|部长|厅长|局长|处长|科长|院长|检察长)$/
/** Heads of governments: 市委副书记、市长 is no 市委市长. */
const OWN_BODY = /[省市县区镇乡]长$/
/** 宣传部部长 is 宣传部长, 财政局局长 is 财政局长. */
const DOUBLED = /([省市县区镇乡部厅局处科院])\1(?=长)/u
/** 市财政局党组书记、局长 is 局长 of 市财政局. */
const PARTY_GROUP = /(?:党组|党委|党总支)$/

/** The posts that are written in one: 市委常委、秘书长 are 市委常委 and 市委秘书长. */
function singlePosts(written: string): readonly SinglePost[] {
  let body = ''
  return written.split('、').map((part) => {
    const own = singlePost(part)
    const isShort = own.body === '' && !OWN_BODY.test(own.rank)
    const post = isShort ? singlePost(body.replace(PARTY_GROUP, '') + part) : own
    body = part.slice(0, part.length - own.rank.length) || body
    return post
  })
}

function singlePost(part: string): SinglePost {
  const text = part.replace(DOUBLED, '$1')
  const rank = RANK.exec(text)?.[0] ?? text
  return { body: text.slice(0, text.length - rank.length), rank }
}

/** The body may be left out, or what it belongs to; 副市长 may stand for 常务副市长, and nothing else for another rank. */
function isSame(written: SinglePost, held: SinglePost): boolean {
  const isSameRank = held.rank === written.rank || held.rank === `常务${written.rank}`
  return isSameRank && (held.body.endsWith(written.body) || written.body.endsWith(held.body))
}

const singlePostsOf = perData((entries: readonly RegisteredPerson[]) =>
  entries.flatMap(({ post }) => singlePosts(post)),
)

/**
 * Whether somebody who holds the posts of these entries may be called by that post. Any of them may be left out, as the
 * occasion needs only one; none may be added, raised, lowered or given to another body.
 */
export function isPost(written: string, entries: readonly RegisteredPerson[]): boolean {
  const held = singlePostsOf(entries)
  return singlePosts(written).every((post) => held.some((other) => isSame(post, other)))
}

/** The entries of the registry by name. */
export const entriesByName = perData(
  (people: readonly RegisteredPerson[]): ReadonlyMap<string, readonly RegisteredPerson[]> => {
    const byName = new Map<string, RegisteredPerson[]>()
    for (const person of people) byName.set(person.name, [...(byName.get(person.name) ?? []), person])
    return byName
  },
)
