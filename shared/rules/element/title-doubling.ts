import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'

const DOUBLING = /关于对于?|关于关于|的的|关于请求|关于申请解决|通知的通知|请示的请示/g

function* check({ kind, text }: Passage): Generator<Hit> {
  if (kind !== 'title') return
  for (const { from, to } of matchesOf(DOUBLING, text)) yield { from, to }
}

/** Prepositions or kinds piled up in a title. */
export const titleDoubling: PassageRule = {
  id: 'NEG-TITLE-DOUBLING',
  scope: 'passage',
  family: 'element',
  severity: 'warn',
  name: '标题介词或文种重复',
  message: '标题中“{{text}}”语义重复，请精简。',
  source: '实务',
  fixes: 'none',
  check,
  wrong: [{ text: 'title|关于对经费申请的批复' }, { text: 'title|关于转发省有关通知的通知' }],
  right: [{ text: 'title|关于解决经费的请示' }, { text: '关于对策的研究' }],
}
