import { describe, expect, it } from 'vitest'
import { allRules } from '#shared/rules/rules.ts'
import { negativeListPage } from '#tests/support/negative-list.ts'
import { pathsBelow, sourceFiles, textOf } from '#tests/support/source-tree.ts'

/** Ids of everything but the negative list, which is written from its rules and has their examples as tests. */
const RULE_ID = /\b(?:GB|WF|T)-[A-Z0-9]+(?:[.-][A-Z0-9]+)*\b/g

/** Ids that the specification names. */
function documentedIds(): ReadonlySet<string> {
  const generated = ['docs/rules/README.md', 'docs/rules/negative-list.md']
  const lists = pathsBelow('docs/rules').filter((path) => path.endsWith('.md') && !generated.includes(path))
  return new Set(lists.flatMap((path) => textOf(path).match(RULE_ID) ?? []))
}

/** Ids in brackets, as the names of tests hold them. */
function testedIds(): ReadonlySet<string> {
  const inNames = sourceFiles('tests').flatMap(({ code }) => code.match(/\[(?:GB|WF|T)-[A-Z0-9.-]+\]/g) ?? [])
  return new Set(inNames.map((id) => id.slice(1, -1)))
}

describe('docs/rules', () => {
  const [documented, tested] = [documentedIds(), testedIds()]

  it('names only rules that a test is named for', () => {
    expect([...documented].filter((id) => !tested.has(id))).toEqual([])
  })

  it('names every rule that a test is named for', () => {
    expect([...tested].filter((id) => !documented.has(id))).toEqual([])
  })

  it('has every rule of the zero-error gate as the rule itself words it', async () => {
    await expect(negativeListPage(allRules)).toMatchFileSnapshot('../../docs/rules/negative-list.md')
  })
})
