import { describe, expect, it } from 'vitest'
import { allRules } from '#shared/rules/rules.ts'
import { negativeListPage } from '#tests/support/negative-list.ts'
import { pathsBelow, sourceFiles, textOf } from '#tests/support/source-tree.ts'

const RULE_ID = /\b(?:GB|WF|NEG|T)-[A-Z0-9]+(?:[.-][A-Z0-9]+)*\b/g

/** Ids that the specification gives a rule: at the beginning of a table row or a heading, or in brackets. */
function documentedIds(): ReadonlySet<string> {
  const lists = pathsBelow('docs/rules').filter((path) => path.endsWith('.md') && !path.endsWith('README.md'))
  return new Set(lists.flatMap((path) => textOf(path).match(RULE_ID) ?? []))
}

/** Ids that begin the name of a test; the examples of every proof rule are tests of their own. */
function testedIds(): ReadonlySet<string> {
  const inNames = sourceFiles('tests').flatMap(({ code }) =>
    [...code.matchAll(/['"`]((?:\[[A-Z]+-[^\]$]+\] ?)+)/g)].flatMap((match) => match[1]?.match(RULE_ID) ?? []),
  )
  return new Set([...inNames, ...allRules.map((rule) => rule.id)])
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
