import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'

/**
 * 。”。 is certain, and found by the rule about the ends of quotations. A question that is part of a sentence keeps its mark
 * before the comma of that sentence (B.2.1): 提出“能不能再快一些？”，会议作了回应.
 */
const DOUBLE_END = /[！？]”[。！？；]|(?<=[：要须应]“[^“”]{1,60})！”，/g

function* check({ text }: Passage): Generator<Hit> {
  for (const { from, to } of matchesOf(DOUBLE_END, text)) yield { from, to }
}

/** Marks that end a sentence before and after a closing quotation mark. */
export const doubleEndMark: PassageRule = {
  id: 'NEG-PUNCT-DOUBLE-END',
  scope: 'passage',
  family: 'punctuation',
  severity: 'warn',
  name: '引号内外都有句末点号',
  message: '引号内外的“{{text}}”重复：完整引用保留引号内的，否则保留引号外的。',
  source: '实务（GB/T 15834-2011 4.8）',
  fixes: 'none',
  finds: [DOUBLE_END],
  check,
  wrong: [{ text: '他问：“工作抓实了吗？”。' }, { text: '要“一抓到底！”，改进作风' }],
  right: [{ text: '他说：“工作要抓实。”' }, { text: '坚持“为民服务”，改进作风' }],
}
