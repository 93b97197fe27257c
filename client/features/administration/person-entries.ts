import { passwordProblem } from '#client/session/password-check.ts'
import { Account, type Person } from '#shared/api/people.ts'
import { fill } from '#shared/messages/fill.ts'
import type { Catalogue } from '#shared/messages/index.ts'
import type { PostRole } from '#shared/permissions/posts.ts'

/** A post in the form. */
export interface PostEntry {
  readonly unitId: string
  readonly role: PostRole
  readonly title: string
}

/** What the form of a person holds; account and password only count for a new one. */
export interface PersonEntries {
  readonly name: string
  readonly account: string
  readonly password: string
  readonly phone: string
  readonly posts: readonly PostEntry[]
}

/** A post before anything is chosen. */
export const NEW_POST: PostEntry = { unitId: '', role: 'drafter', title: '' }

/** The form as it opens. */
export function startOfPerson(person: Person | null): PersonEntries {
  if (person === null) return { name: '', account: '', password: '', phone: '', posts: [NEW_POST] }
  const posts = person.posts.map(({ unitId, role, title }) => ({ unitId, role, title }))
  return { name: person.name, account: person.account, password: '', phone: person.phone, posts }
}

interface Surroundings {
  readonly people: readonly Person[]
  /** The person who is changed, or `null` for a new one. */
  readonly own: Person | null
  /** Whether what is still empty counts as wrong, too. */
  readonly isComplete: boolean
}

type Problems = Readonly<Partial<Record<keyof PersonEntries, string>>>

/** What is wrong with the entries so far, field by field. */
export function personProblems(entries: PersonEntries, around: Surroundings, messages: Catalogue): Problems {
  const wording = messages.administration.people
  const asks = (value: string) => around.isComplete || value !== ''
  const isUnitMissing = around.isComplete && entries.posts.some(({ unitId }) => unitId === '')
  const isNew = around.own === null
  const found: Record<keyof PersonEntries, string | undefined> = {
    name: around.isComplete && entries.name.trim() === '' ? wording.nameMissing : undefined,
    account: isNew && asks(entries.account) ? accountProblem(entries.account, around.people, wording) : undefined,
    password:
      isNew && asks(entries.password) ? passwordProblem(entries.password, entries.account, messages) : undefined,
    phone: undefined,
    posts: isUnitMissing ? wording.unitMissing : undefined,
  }
  return Object.fromEntries(Object.entries(found).filter(([, problem]) => problem !== undefined)) as Problems
}

function accountProblem(
  account: string,
  people: readonly Person[],
  wording: Catalogue['administration']['people'],
): string | undefined {
  if (!Account.safeParse(account).success) return wording.accountWrong
  const isTaken = people.some((person) => person.account.toLowerCase() === account.trim().toLowerCase())
  return isTaken ? fill(wording.accountTaken, { account }) : undefined
}
