import { canonicalJson, type Json } from '../kernel/canonical-json.ts'
import type { NegativeList } from './negative-list.ts'
import { entryName } from './own-entries.ts'

// A type, not an interface: the record of acts takes it as JSON, and interfaces have no index signature.
/** What changed between two versions of a list, by the names of its parts. */
export type ListChange = {
  readonly code: 'added' | 'removed' | 'switchedOn' | 'switchedOff' | 'changed' | 'waivers'
  readonly name: string
}

interface Part {
  readonly key: string
  readonly name: string
  readonly isOn: boolean
  readonly content: string
}

/** The differences between two lists, item by item and entry by entry. */
export function listChanges(before: NegativeList, after: NegativeList): readonly ListChange[] {
  const [old, now] = [partsOf(before), partsOf(after)]
  const removed = [...old.values()].filter(({ key }) => !now.has(key)).map(({ name }) => change('removed', name))
  const others = [...now.values()].flatMap((part) => changeOf(old.get(part.key), part))
  const waivers = same(before.waivedBy, after.waivedBy) ? [] : [change('waivers', '')]
  return [...removed, ...others, ...waivers]
}

function changeOf(before: Part | undefined, after: Part): readonly ListChange[] {
  if (before === undefined) return [change('added', after.name)]
  if (before.isOn !== after.isOn) return [change(after.isOn ? 'switchedOn' : 'switchedOff', after.name)]
  return before.content === after.content ? [] : [change('changed', after.name)]
}

function change(code: ListChange['code'], name: string): ListChange {
  return { code, name }
}

function partsOf({ items, entries }: NegativeList): ReadonlyMap<string, Part> {
  const parts = [
    ...items.map((item) => ({ ...item, key: `item ${item.number}` })),
    ...entries.map((entry) => ({ ...entry, key: entry.id, name: entryName(entry) })),
  ].map((part): Part => ({ key: part.key, name: part.name, isOn: part.isOn, content: canonicalJson(part as Json) }))
  return new Map(parts.map((part) => [part.key, part]))
}

function same(a: NegativeList['waivedBy'], b: NegativeList['waivedBy']): boolean {
  return canonicalJson(a) === canonicalJson(b)
}
