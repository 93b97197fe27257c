import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'

const MIXED = /（[^（）()]*\)|\([^（）()]*）/g

function* check({ text }: Passage): Generator<Hit> {
  for (const match of matchesOf(MIXED, text)) {
    const range = { from: match.from, to: match.to }
    yield { ...range, fix: { ...range, text: `（${match[0].slice(1, -1)}）` } }
  }
}

/** A bracket of one width closed by one of the other. */
export const bracketWidth: PassageRule = {
  id: 'NEG-PUNCT-BRACKET-WIDTH',
  scope: 'passage',
  family: 'punctuation',
  severity: 'block',
  name: '括号全角半角混配',
  message: '括号应成对使用全角“（）”。',
  source: 'GB/T 15834-2011 4.9',
  fixes: 'safe',
  finds: [MIXED],
  check,
  wrong: [{ text: '（一)加强领导' }, { text: '加强领导(试行）' }],
  right: [{ text: '（一）加强领导' }, { text: '加强领导（试行）' }],
}
