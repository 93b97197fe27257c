import type { Severity } from '../kernel/finding.ts'
import type { Rule, RuleParams } from './rule.ts'
import { allRules } from './rules.ts'

/** Raised whenever a rule finds other places than before. */
const RULES_VERSION = 5

/** One rule as an office uses it. */
export interface RuleSetting {
  readonly id: string
  readonly severity: Severity
  readonly isOn: boolean
  readonly params: RuleParams
}

/** The rules of an office: plain data, stored with every approval that was given under it. */
export interface RulePack {
  readonly version: string
  readonly rules: readonly RuleSetting[]
}

/** Every rule as it is shipped, with the changes an office has made. Changes for unknown rules are left out. */
export function rulePack(changes: readonly (Partial<RuleSetting> & { readonly id: string })[] = []): RulePack {
  const byId = new Map(changes.map((change) => [change.id, change]))
  const rules = allRules.map((rule): RuleSetting => {
    const { params, ...change } = byId.get(rule.id) ?? { id: rule.id }
    return { severity: rule.severity, isOn: true, ...change, params: { ...rule.params, ...params } }
  })
  return { version: versionOf(rules), rules }
}

/**
 * The rules of a pack that are switched on, with the weight and the numbers they have in it. Settings for rules this
 * version does not have are passed over.
 */
export function rulesOfPack(pack: RulePack): readonly Rule[] {
  const byId = new Map(allRules.map((rule) => [rule.id, rule]))
  return pack.rules.flatMap(({ id, severity, isOn, params }) => {
    const rule = byId.get(id)
    return rule === undefined || !isOn ? [] : [{ ...rule, severity, params: { ...rule.params, ...params } }]
  })
}

/** `2.74-1f3a9c0e`: the declared number, how many rules, and a digest of their ids, weights and numbers. */
function versionOf(rules: readonly RuleSetting[]): string {
  const on = rules.filter((rule) => rule.isOn)
  return `${RULES_VERSION}.${on.length}-${digestOf(JSON.stringify(on))}`
}

/** FNV-1a over UTF-16 units: tells packs apart, keeps no secret. */
function digestOf(text: string): string {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0
  return hash.toString(16).padStart(8, '0')
}
