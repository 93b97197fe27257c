import type { LengthLimit } from '../paperwork/policy.ts'
import { type Checker, createChecker } from '../rules/checker.ts'
import { kindFacts } from '../rules/kind-facts.ts'
import { NO_OFFICE_DATA, type OfficeData } from '../rules/office-data.ts'
import { type RulePack, rulePack, rulesOfPack } from '../rules/pack.ts'
import type { Rule } from '../rules/rule.ts'
import { allRules } from '../rules/rules.ts'
import type { Template } from '../templates/template-schema.ts'
import { ruleOfEntry } from './entry-rules.ts'
import type { AutomaticItem, NegativeList, NegativeListItem, VersionedList } from './negative-list.ts'

/** The item a rule belongs to: the one that names it, or else the one that names its family. */
export function itemOfRule(list: NegativeList, rule: Pick<Rule, 'id' | 'family'>): AutomaticItem | null {
  const automatic = list.items.filter(isAutomatic)
  return (
    automatic.find(({ covers }) => covers.includes(rule.id)) ??
    automatic.find(({ covers }) => covers.includes(rule.family)) ??
    null
  )
}

function isAutomatic(item: NegativeListItem): item is AutomaticItem {
  return item.check === 'automatic'
}

/** Every rule that an item of the list stands for. */
export function rulesOfItem(list: NegativeList, number: number): readonly Rule[] {
  return allRules.filter((rule) => itemOfRule(list, rule)?.number === number)
}

/**
 * The rules of an office as its list sets them. A rule that no item covers is off: the list is the whole truth about
 * what is checked.
 */
export function packOfList(list: NegativeList): RulePack {
  return rulePack(
    allRules.map((rule) => {
      const item = itemOfRule(list, rule)
      if (item === null || !item.isOn) return { id: rule.id, isOn: false }
      const params = { ...rule.params, ...item.params[rule.id] }
      return { id: rule.id, isOn: true, severity: item.level === 'asRules' ? rule.severity : item.level, params }
    }),
  )
}

/** The rules that a list switches on: those of its items, and its own entries. */
export function rulesOfList(list: NegativeList): readonly Rule[] {
  return [...rulesOfPack(packOfList(list)), ...list.entries.filter(({ isOn }) => isOn).map(ruleOfEntry)]
}

/** What tells one state of an office's checks from every other: the rules as they are set, and the office's list. */
export function packVersionOf({ version, list }: VersionedList): string {
  return `${packOfList(list).version}/${version}`
}

/** Checks the successive states of one document against a list; unchanged paragraphs cost nothing. */
export interface ListChecker {
  readonly rules: readonly Rule[]
  readonly check: Checker
}

/** A checker for a document of that kind under an office's list, its limits of length and what its registers say. */
export function createListChecker(
  list: NegativeList,
  template: Template,
  limits: readonly LengthLimit[],
  office: OfficeData = NO_OFFICE_DATA,
): ListChecker {
  const rules = rulesOfList(list)
  return { rules, check: createChecker(rules, kindFacts(template, limits), office) }
}
