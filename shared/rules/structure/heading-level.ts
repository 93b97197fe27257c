import { headingLevel } from '../../document/paragraph-kinds.ts'
import type { DocumentHit, DocumentRule, RuledDocument } from '../rule.ts'

/**
 * Levels that may follow directly below each level. With only two levels the second may be （一） or 1. (7.3.3), so
 * 3 may stand below 1.
 */
const MAY_FOLLOW: Readonly<Record<number, readonly number[]>> = { 0: [1, 2, 3], 1: [2, 3], 2: [3], 3: [4], 4: [] }

function* check({ passages }: RuledDocument): Generator<DocumentHit> {
  let above = 0
  for (const passage of passages) {
    const level = headingLevel(passage.kind)
    if (passage.kind === 'attachmentLabel') above = 0
    if (level === null) continue
    if (level > above && !MAY_FOLLOW[above]?.includes(level))
      yield { passage, from: 0, to: passage.text.length, params: { number: passage.number ?? '' } }
    above = level
  }
}

/** A heading whose level skips one. */
export const headingLevelSkipped: DocumentRule = {
  id: 'NEG-STRUCTURE-LEVEL',
  scope: 'document',
  family: 'structure',
  severity: 'block',
  name: '标题层级跳级',
  message: '标题“{{number}}{{text}}”跳过了上一层级，请调整层次。',
  source: 'GB/T 9704-2012 7.3.3',
  fixes: 'none',
  check,
  wrong: [{ text: '一、总体要求\n（1）指导思想' }, { text: '一、总体要求\n（一）指导思想\n（1）坚持原则' }],
  right: [
    { text: '一、总体要求\n1.指导思想' },
    { text: '一、总体要求\n（一）指导思想\n1.坚持原则\n（1）依法\n二、主要任务' },
  ],
}
