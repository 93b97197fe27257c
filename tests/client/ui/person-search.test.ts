import { expect, it } from 'vitest'
import { matchingPeople } from '#client/ui/person-search.ts'

const aPerson = (name: string, unitName: string, title: string) => ({ id: name, name, unitName, title })
const PEOPLE = [
  aPerson('何书瑶', '综合一科', '四级主任科员'),
  aPerson('吴思齐', '综合一科', '科长'),
  aPerson('沈嘉禾', '综合二科', '科长'),
]
const found = (text: string) => matchingPeople(PEOPLE, text).map(({ name }) => name)

it('finds people by part of name, unit or title, all typed words together', () => {
  expect(found('')).toHaveLength(3)
  expect(found('书瑶')).toEqual(['何书瑶'])
  expect(found('综合一科 科长')).toEqual(['吴思齐'])
  expect(found('  科长  ')).toEqual(['吴思齐', '沈嘉禾'])
  expect(found('督查')).toEqual([])
})
