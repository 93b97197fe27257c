import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'

function* check({ kind, text }: Passage): Generator<Hit> {
  if (kind !== 'addressee' || text === '' || text.endsWith('：')) return
  const from = text.length - (/[:，。、；]$/.test(text) ? 1 : 0)
  yield { from: text.length - 1, to: text.length, fix: { from, to: text.length, text: '：' } }
}

/** An addressee without the colon that ends it. */
export const addresseeColon: PassageRule = {
  id: 'NEG-ADDRESSEE-COLON',
  scope: 'passage',
  family: 'element',
  severity: 'block',
  name: '主送机关末尾不是全角冒号',
  message: '主送机关最后一个名称后应用全角冒号“：”。',
  source: 'GB/T 9704-2012 7.3.2',
  fixes: 'safe',
  check,
  wrong: [{ text: 'addressee|各县（市、区）委，市直各单位' }, { text: 'addressee|各县区:' }],
  right: [{ text: 'addressee|各县（市、区）委，市直各单位：' }],
}
