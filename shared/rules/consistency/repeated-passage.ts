import { type Passage, perPassage } from '../passage.ts'
import type { DocumentHit, DocumentRule, RuledDocument } from '../rule.ts'
import { matchesOf, type Range } from '../text.ts'

interface Sentence extends Range {
  readonly text: string
}

/** Shorter sentences are set phrases that may well come twice. */
const SHORTEST = 18
const sentencesOf = perPassage(({ text }: Passage): readonly Sentence[] =>
  [...matchesOf(/[^。！？；]+/g, text)]
    .map((match) => ({ from: match.from, to: match.to, text: match[0].trim() }))
    .filter((sentence) => sentence.text.length >= SHORTEST),
)

function* check({ passages }: RuledDocument): Generator<DocumentHit> {
  const seen = new Set<string>()
  for (const passage of passages) {
    for (const { from, to, text } of sentencesOf(passage)) {
      if (seen.has(text)) yield { passage, from, to }
      seen.add(text)
    }
  }
}

/** A long sentence that stands in the document twice. */
export const repeatedPassage: DocumentRule = {
  id: 'NEG-REPEATED-PASSAGE',
  scope: 'document',
  family: 'consistency',
  severity: 'warn',
  name: '整句重复',
  message: '这句话在前文已经出现，请确认是否重复。',
  source: '零差错要求：不重不漏',
  fixes: 'none',
  check,
  wrong: [
    { text: '要切实加强党委办公室督查工作的组织领导和统筹协调。\n要切实加强党委办公室督查工作的组织领导和统筹协调。' },
  ],
  right: [{ text: '要切实加强党委办公室督查工作的组织领导。\n要健全党委办公室督查工作的运行机制。' }],
}
