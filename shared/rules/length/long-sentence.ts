import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'

const SENTENCE = /[^。！？；]+/g
/** 字 after which a sentence can no longer be heard at once: practice. */
const PARAMS = { most: 120 }

function* check({ text }: Passage, { most } = PARAMS): Generator<Hit> {
  if (text.length <= most) return
  for (const { from, to } of matchesOf(SENTENCE, text))
    if (to - from > most) yield { from, to, params: { length: to - from, most } }
}

/** A sentence too long to be listened to. */
export const longSentence: PassageRule = {
  id: 'NEG-LENGTH-SENTENCE',
  scope: 'passage',
  family: 'length',
  severity: 'info',
  name: '句子过长',
  message: '这句话有{{length}}字，超过{{most}}字，建议断句。',
  source: '实务（精文简会）',
  fixes: 'none',
  params: PARAMS,
  check,
  wrong: [{ text: '长'.repeat(121) }],
  right: [{ text: '短句。'.repeat(60) }],
}
