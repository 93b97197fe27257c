import { dayOf } from '../name/mentions.ts'
import { termOf } from '../name/term.ts'
import { type ApprovedPassage, isValidOn } from '../office-data.ts'
import { type Passage, perPassageForNow } from '../passage.ts'
import type { DocumentHit, DocumentRule, RuledDocument } from '../rule.ts'
import { perData } from '../word-finder.ts'
import { quotedIn } from './quoted.ts'

/** Every quotation with the passages it stands in, word for word. */
const exactSources = perData((library: readonly ApprovedPassage[]) =>
  perPassageForNow((passage: Passage) =>
    quotedIn(passage).flatMap(({ from, to }) => {
      const words = passage.text.slice(from, to)
      const sources = library.filter(({ text }) => text.includes(words))
      return sources.length === 0 ? [] : [{ from, to, sources }]
    }),
  ),
)

function* check({ office: { passages: library }, passages }: RuledDocument): Generator<DocumentHit> {
  if (library.length === 0) return
  const day = dayOf(passages)
  for (const passage of passages) {
    for (const { from, to, sources } of exactSources(library)(passage)) {
      const [first] = sources
      if (first === undefined || sources.some((source) => isValidOn(source, day))) continue
      yield { passage, from, to, params: { origin: first.origin, term: termOf(first) } }
    }
  }
}

const OFFICE = {
  passages: [{ text: '坚持马上就办、办就办好', origin: '市委办公室2021年工作要点', until: '2025-12-31' }],
}

/** A quotation of what the office no longer says. */
export const lapsedQuotation: DocumentRule = {
  id: 'NEG-CITE-LAPSED',
  scope: 'document',
  family: 'citation',
  severity: 'warn',
  name: '引用已停用的表述',
  message: '《{{origin}}》中的这一表述使用时间是{{term}}，与文稿日期不符，请核对。',
  source: '本单位表述库；实务',
  fixes: 'none',
  check,
  wrong: [
    { text: '要“坚持马上就办、办就办好”。\ndateOfIssue|2026年3月5日', office: OFFICE },
    { text: '要“坚持马上就办、办就办好”。', office: OFFICE },
  ],
  right: [
    { text: '要“坚持马上就办、办就办好”。\ndateOfIssue|2025年3月5日', office: OFFICE },
    { text: '要“坚持马上就办、办就办好”。\ndateOfIssue|2026年3月5日' },
  ],
}
