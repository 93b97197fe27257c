import type { RuleFacts } from '#shared/rules/rule.ts'
import { wordFinding, wordRule } from '#shared/rules/rule-wording.ts'
import { useLanguage } from './use-messages.ts'

/** Words rules and their findings in the language of the page. Not in `index.ts`: only pages with rules load it. */
export function useRuleWording() {
  const language = useLanguage()
  return {
    rule: (rule: RuleFacts) => wordRule(rule, language),
    finding: (rule: RuleFacts, { params }: { readonly params: Parameters<typeof wordFinding>[1] }) =>
      wordFinding(rule, params, language),
  }
}
