import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'

/** What is said of how far a document goes, on a line of its own. */
const NOTE =
  /^\s*([（([【]?)(此件(?:公开发布|主动公开|依申请公开|不予公开|不公开|发至.{1,10}|传达到.{1,12}))([。.]?)([）)\]】]?)([。.]?)\s*$/

function* check({ kind, text }: Passage): Generator<Hit> {
  if (kind !== 'body' && kind !== 'supplementaryNote') return
  const match = NOTE.exec(text)
  if (match === null) return
  const [, open, note = '', inner, close, outer] = match
  if (open === '（' && close === '）' && inner === '' && outer === '') return
  yield { from: 0, to: text.length, fix: { from: 0, to: text.length, text: `（${note}）` } }
}

/** A supplementary note (附注) that does not stand in round brackets. */
export const supplementaryNoteForm: PassageRule = {
  id: 'NEG-NOTE-FORM',
  scope: 'passage',
  family: 'element',
  severity: 'block',
  name: '附注未加圆括号',
  message: '附注加圆括号，括号内外不加句号，写作“（此件公开发布）”。',
  source: 'GB/T 9704-2012 7.3.6',
  fixes: 'safe',
  check,
  wrong: [
    { text: '此件公开发布' },
    { text: '（此件公开发布。）' },
    { text: '【此件公开发布】' },
    { text: '（此件公开发布）。' },
  ],
  right: [{ text: '（此件公开发布）' }, { text: '此件已经市政府同意，现印发给你们。' }],
}
