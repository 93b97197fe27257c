import type { Severity } from '#shared/kernel/finding.ts'
import { RULE_FAMILIES, type Rule, type RuleFamily } from '#shared/rules/rule.ts'

const FAMILY_NAMES: Readonly<Record<RuleFamily, string>> = {
  pasteNoise: '网页残留',
  placeholder: '空缺占位',
  punctuation: '标点',
  numeral: '数字',
  date: '日期',
  structure: '层次序号',
  element: '公文要素',
  citation: '引文',
  wording: '用字用词',
  name: '称谓名称',
  consistency: '前后一致',
  length: '篇幅',
}

const SEVERITY_NAMES: Readonly<Record<Severity, string>> = { block: '阻断', warn: '提醒', info: '提示' }

const HEAD = `# 负面清单

The negative list of the zero-error gate, written from the rules themselves (\`shared/rules\`): run \`npm run rules\` after changing one. 阻断 stops submit and sign, 提醒 needs a reason, 提示 only informs. Every rule carries examples of what it must find and what it must leave alone; they are its tests.
`

/** The negative list as the page docs/rules/negative-list.md. */
export function negativeListPage(rules: readonly Rule[]): string {
  const sections = RULE_FAMILIES.flatMap((family) => {
    const lines = rules.filter((rule) => rule.family === family).map(lineOf)
    return lines.length === 0 ? [] : [`## ${FAMILY_NAMES[family]}\n\n${lines.join('\n')}\n`]
  })
  return [HEAD, ...sections].join('\n')
}

function lineOf({ id, severity, name, message, source }: Rule): string {
  return `- \`${id}\` ${SEVERITY_NAMES[severity]} **${name}** ${message}（依据：${source}）`
}
