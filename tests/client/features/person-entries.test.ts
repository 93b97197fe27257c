import { describe, expect, it } from 'vitest'
import { NEW_POST, personProblems, startOfPerson } from '#client/features/administration/person-entries.ts'
import { matchesPerson } from '#client/features/administration/person-filter.ts'
import { EMPTY_OFFICE, officeProblems } from '#client/features/setup/office-entries.ts'
import type { Person } from '#shared/api/people.ts'
import { zhCN } from '#shared/messages/zh-CN/index.ts'

const wording = zhCN.administration.people
const PERSON: Person = {
  id: 'p1',
  name: '何书瑶',
  account: 'writer1',
  phone: '8011',
  isActive: true,
  posts: [{ id: 'x', unitId: 'u1', unitName: '综合一科', role: 'drafter', title: '四级主任科员' }],
}
const GOOD = {
  name: '郑一帆',
  account: 'writer2',
  password: 'river under stone',
  phone: '',
  posts: [{ ...NEW_POST, unitId: 'u1' }],
}
const problems = (entries: typeof GOOD, isComplete = true) =>
  personProblems(entries, { people: [PERSON], own: null, isComplete }, zhCN)

describe('the form of a person', () => {
  it('asks for nothing while it is still empty', () => {
    expect(personProblems(startOfPerson(null), { people: [], own: null, isComplete: false }, zhCN)).toEqual({})
  })

  it('asks for everything that is missing when it is sent', () => {
    const missing = personProblems(startOfPerson(null), { people: [], own: null, isComplete: true }, zhCN)

    expect(Object.keys(missing).sort()).toEqual(['account', 'name', 'password', 'posts'])
  })

  it('says at once when an account is malformed or taken, whatever its case', () => {
    expect(problems({ ...GOOD, account: '管理员' }, false)).toEqual({ account: wording.accountWrong })
    expect(problems({ ...GOOD, account: 'Writer1' }, false).account).toContain('Writer1')
    expect(problems(GOOD)).toEqual({})
  })

  it('keeps account and password of somebody who exists out of it', () => {
    const entries = startOfPerson(PERSON)

    expect(entries.posts).toEqual([{ unitId: 'u1', role: 'drafter', title: '四级主任科员' }])
    expect(personProblems(entries, { people: [PERSON], own: PERSON, isComplete: true }, zhCN)).toEqual({})
  })
})

it('a person is found by name, account, unit or title', () => {
  expect(['', '书瑶', 'WRITER1', '综合一科 何', '主任科员'].map((text) => matchesPerson(PERSON, text))).toEqual(
    Array.from({ length: 5 }, () => true),
  )
  expect(matchesPerson(PERSON, '综合二科')).toBe(false)
})

it('the form of an office names every missing entry, and a wrong account at once', () => {
  expect(officeProblems(EMPTY_OFFICE, zhCN, false)).toEqual({})
  expect(Object.keys(officeProblems(EMPTY_OFFICE, zhCN, true))).toHaveLength(5)
  expect(officeProblems({ ...EMPTY_OFFICE, account: '管理员' }, zhCN, false)).toEqual({
    account: zhCN.signIn.setup.accountWrong,
  })
})
