import { fill } from '../messages/fill.ts'
import type { Language } from '../messages/languages.ts'
import { englishWordings, type RuleWording, sourceInEnglish } from './english/index.ts'
import type { Rule } from './rule.ts'

type Worded = Pick<Rule, 'id' | 'name' | 'message' | 'variants' | 'source' | 'english'>

/** The name of a rule and where it comes from, in a language. */
export function wordRule(
  rule: Pick<Worded, 'id' | 'name' | 'source' | 'english'>,
  language: Language,
): { readonly name: string; readonly source: string } {
  if (language === 'zh-CN') return rule
  return { name: englishOf(rule)?.name ?? rule.name, source: sourceInEnglish(rule.source) }
}

/** The name a rule was kept under, in a language; one that no catalogue knows is the office's own. */
export function wordRuleName(kept: { readonly ruleId: string; readonly name: string }, language: Language): string {
  return language === 'zh-CN' ? kept.name : (englishWordings[kept.ruleId]?.name ?? kept.name)
}

/** What a rule says of one of its findings, in a language. */
export function wordFinding(
  rule: Worded,
  params: Readonly<Record<string, string | number>>,
  language: Language,
): string {
  const wording = language === 'zh-CN' ? rule : (englishOf(rule) ?? rule)
  const problem = wording.variants?.[String(params.variant)]
  return fill(wording.message, problem === undefined ? params : { ...params, problem: fill(problem, params) })
}

function englishOf({ id, english }: Pick<Worded, 'id' | 'english'>): RuleWording | undefined {
  return english ?? englishWordings[id]
}
