import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { toSimplified, traditionalAt } from '../script/simplified.ts'

/** The whole stretch from the first to the last such character is one finding: a passage is converted, not picked at. */
function* check({ text }: Passage): Generator<Hit> {
  const places = traditionalAt(text)
  const [first, last] = [places[0], places.at(-1)]
  if (first === undefined || last === undefined) return
  const range = { from: first, to: last + 1 }
  const params = { count: places.length }
  yield { ...range, params, fix: { ...range, text: toSimplified(text.slice(range.from, range.to)) } }
}

/** Traditional characters in a text. */
export const traditionalScript: PassageRule = {
  id: 'NEG-NOISE-TRADITIONAL',
  scope: 'passage',
  family: 'pasteNoise',
  severity: 'block',
  name: '夹用繁体字',
  message: '此处有{{count}}个繁体字，应改用规范汉字。',
  source: '《通用规范汉字表》（2013）；《国家通用语言文字法》第九条',
  fixes: 'suggested',
  check,
  wrong: [{ text: '這個機關' }, { text: '党委办公室是綜合部门' }],
  right: [{ text: '这个机关' }, { text: '乾隆年间' }, { text: '陈昇同志' }],
}
