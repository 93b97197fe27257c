import type { ProofFinding } from '../rules/checker.ts'
import type { Passage } from '../rules/passage.ts'
import type { DocumentRule, Hit, PassageRule, Rule } from '../rules/rule.ts'
import { entryName, type OwnEntry } from './own-entries.ts'

type TermEntry = Extract<OwnEntry, { readonly type: 'term' }>
type RequiredEntry = Extract<OwnEntry, { readonly type: 'required' }>

/** The rule that an entry of the office's own list stands for, like all others. */
export function ruleOfEntry(entry: OwnEntry): Rule {
  return entry.type === 'term' ? termRule(entry) : requiredRule(entry)
}

function baseOf(entry: OwnEntry) {
  const { id, severity, source } = entry
  return { id, severity, source, name: entryName(entry), wrong: [], right: [] }
}

function withReason(sentence: string, { reason }: OwnEntry): string {
  return reason === '' ? sentence : `${sentence} ${reason}`
}

function termRule(entry: TermEntry): PassageRule {
  return {
    ...baseOf(entry),
    scope: 'passage',
    family: 'wording',
    message:
      entry.right === null ? `不使用“{{text}}”。${entry.reason}` : `“{{text}}”应写作“{{right}}”。${entry.reason}`,
    english: {
      name: entryName(entry),
      message:
        entry.right === null
          ? withReason('“{{text}}” is not used.', entry)
          : withReason('“{{text}}” is written “{{right}}”.', entry),
    },
    fixes: entry.right === null ? 'none' : 'suggested',
    check: (passage) => termHits(entry, passage),
  }
}

function* termHits({ wrong, right, notAfter, notBefore }: TermEntry, { text }: Passage): Generator<Hit> {
  for (let from = text.indexOf(wrong); from !== -1; from = text.indexOf(wrong, from + wrong.length)) {
    const to = from + wrong.length
    const [before, after] = [text.charAt(from - 1), text.charAt(to)]
    if ((before !== '' && notAfter.includes(before)) || (after !== '' && notBefore.includes(after))) continue
    yield right === null ? { from, to } : { from, to, params: { right }, fix: { from, to, text: right } }
  }
}

/** Whether a finding with these parameters says that a required phrase is missing. */
export function isMissingPhrase(params: ProofFinding['params']): boolean {
  return params.phrase !== undefined
}

/** A missing phrase is shown at the title, or at the first paragraph of a text without one. */
function requiredRule(entry: RequiredEntry): DocumentRule {
  return {
    ...baseOf(entry),
    scope: 'document',
    family: 'element',
    message: `全文没有“{{phrase}}”，请补写。${entry.reason}`,
    english: { name: entryName(entry), message: withReason('The text does not say “{{phrase}}”. Add it.', entry) },
    fixes: 'none',
    *check({ kind, passages }) {
      if (entry.kinds.length > 0 && !entry.kinds.includes(kind.name)) return
      const place = passages.find((passage) => passage.kind === 'title') ?? passages[0]
      if (place === undefined || passages.some(({ text }) => text.includes(entry.phrase))) return
      yield { passage: place, from: 0, to: place.text.length, params: { phrase: entry.phrase } }
    },
  }
}
