import { headingLevel } from '../../document/paragraph-kinds.ts'
import type { Passage } from '../passage.ts'
import type { DocumentHit, DocumentRule, RuledDocument } from '../rule.ts'

/** The headings of a document in order, with their levels. */
function headingsOf(passages: readonly Passage[]) {
  return passages.flatMap((passage) => {
    const level = headingLevel(passage.kind)
    return level === null ? [] : [{ passage, level }]
  })
}

function* check({ passages }: RuledDocument): Generator<DocumentHit> {
  const headings = headingsOf(passages)
  for (const [index, { passage, level }] of headings.entries()) {
    const before = headings[index - 1]?.level ?? 0
    if (level === 1 || level <= before) continue
    const next = headings.slice(index + 1).find((heading) => heading.level <= level)
    if (next?.level !== level)
      yield { passage, from: 0, to: passage.text.length, params: { number: passage.number ?? '' } }
  }
}

/** A heading that is the only one of its level below its parent. */
export const singleSubheading: DocumentRule = {
  id: 'NEG-STRUCTURE-SINGLE',
  scope: 'document',
  family: 'structure',
  severity: 'info',
  name: '只有一个下级标题',
  message: '同一标题下只有“{{number}}”一个下级标题，可不分层。',
  source: '实务',
  fixes: 'none',
  check,
  wrong: [{ text: '一、总体要求\n（一）指导思想\n二、主要任务' }],
  right: [{ text: '一、总体要求\n（一）指导思想\n（二）基本原则\n二、主要任务' }],
}
