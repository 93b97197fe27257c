import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'

const COMMA_BETWEEN = /[”》]、(?=[“《])/g

function* check({ text }: Passage): Generator<Hit> {
  for (const { from, to } of matchesOf(COMMA_BETWEEN, text))
    yield { from: from + 1, to, fix: { from: from + 1, to, text: '' } }
}

/** An enumeration comma between quoted or titled items, which the standard usually leaves out. */
export const titleMarkComma: PassageRule = {
  id: 'NEG-PUNCT-QUOTE-COMMA',
  scope: 'passage',
  family: 'punctuation',
  severity: 'info',
  name: '并列的引号、书名号之间用顿号',
  message: '并列的引号或书名号之间通常不用顿号。',
  source: 'GB/T 15834-2011 4.5.3.5',
  fixes: 'suggested',
  finds: [COMMA_BETWEEN],
  check,
  wrong: [{ text: '当好“前哨”、“后院”' }, { text: '《条例》、《办法》' }],
  right: [{ text: '当好“前哨”“后院”' }, { text: '“前哨”（一线）、“后院”' }],
}
