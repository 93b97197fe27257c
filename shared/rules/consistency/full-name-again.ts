import { type Passage, perPassage } from '../passage.ts'
import type { DocumentHit, DocumentRule, RuledDocument } from '../rule.ts'
import { matchesOf } from '../text.ts'

/** 《临江市安全生产条例》（以下简称《条例》） */
const DEFINED =
  /(《[^《》]{6,60}》|[\u4e00-\u9fff]{8,30})[（(]以下(?:简称|统称)[：:]?[“"《]?([^”"》（）()]{2,14})[”"》]?[）)]/g
/** Words before a name that are no part of it: its last characters are enough to know it by. */
const TELLING = 10

interface Definition {
  readonly full: string
  readonly short: string
  readonly to: number
}

const definitionsIn = perPassage(({ text }: Passage): readonly Definition[] =>
  matchesOf(DEFINED, text).map(({ to, 1: full = '', 2: short = '' }) => {
    return { full: full.startsWith('《') ? full : full.slice(-TELLING), short, to }
  }),
)

/** The first place after a definition where the full name stands again. */
function again(passages: readonly Passage[], at: number, { full, to }: Definition): DocumentHit | null {
  for (const [index, passage] of passages.entries()) {
    if (passage.kind === 'attachmentLabel' && index > at) return null
    if (index < at || passage.kind !== 'body') continue
    const from = passage.text.indexOf(full, index === at ? to : 0)
    if (from >= 0) return { passage, from, to: from + full.length }
  }
  return null
}

function* check({ passages }: RuledDocument): Generator<DocumentHit> {
  for (const [at, passage] of passages.entries())
    for (const definition of definitionsIn(passage)) {
      const hit = again(passages, at, definition)
      if (hit !== null) yield { ...hit, params: { short: definition.short } }
    }
}

/** A full name that comes again after its short one was introduced. */
export const fullNameAgain: DocumentRule = {
  id: 'NEG-SHORT-UNUSED',
  scope: 'document',
  family: 'consistency',
  severity: 'info',
  name: '约定简称后又用全称',
  message: '前文已约定简称“{{short}}”，此处可用简称，全文统一。',
  source: '零差错要求：前后一致',
  fixes: 'none',
  check,
  wrong: [
    {
      text: '成立临江市河长制工作领导小组（以下简称“领导小组”）。\n临江市河长制工作领导小组办公室设在市水利局。',
    },
    { text: '按照《临江市安全生产条例》（以下简称《条例》）执行。\n各地要把《临江市安全生产条例》作为学习内容。' },
  ],
  right: [
    { text: '成立临江市河长制工作领导小组（以下简称“领导小组”）。\n领导小组办公室设在市水利局。' },
    {
      text: '按照《临江市安全生产条例》（以下简称《条例》）执行。\nattachmentLabel|附件\n临江市安全生产条例\n《临江市安全生产条例》',
    },
  ],
}
