import { type Passage, perPassage } from '../passage.ts'
import type { DocumentHit, DocumentRule, RuledDocument } from '../rule.ts'
import { matchesOf, type Range } from '../text.ts'
import { gathered } from './gathered.ts'

/** 市政府办公厅 and 市人民政府办公室: a body has one of the two. */
const OFFICE = /([省市县区州盟旗])(委|人民政府|政府|人大常委会|政协)办公(厅|室)/g

interface Office extends Range {
  readonly body: string
  readonly word: string
}

const officesIn = perPassage(({ text }: Passage): readonly Office[] =>
  matchesOf(OFFICE, text).map(({ from, to, 1: level = '', 2: body = '', 3: word = '' }) => {
    return { from, to, body: level + body.replace('人民', ''), word }
  }),
)

/** The offices of each body, in order. */
function byBody(offices: readonly Placed[]): ReadonlyMap<string, readonly Placed[]> {
  const found = new Map<string, Placed[]>()
  for (const office of offices) {
    const known = found.get(office.body)
    if (known === undefined) found.set(office.body, [office])
    else known.push(office)
  }
  return found
}

type Placed = Office & { readonly passage: Passage }

function* check({ passages }: RuledDocument): Generator<DocumentHit> {
  const offices = gathered(passages, officesIn)
  const [any] = offices
  if (any === undefined || offices.every(({ word }) => word === any.word)) return
  for (const own of byBody(offices).values()) {
    const odd = own.filter(({ word }) => word !== own[0]?.word)
    // The word that stands less often is asked about; of two that stand as often, the later one.
    const wrong = odd.length * 2 <= own.length ? odd : own.filter((office) => !odd.includes(office))
    if (odd.length === 0) continue
    for (const { passage, from, to, word } of wrong)
      yield { passage, from, to, params: { right: word === '厅' ? '办公室' : '办公厅' } }
  }
}

/** The general office of one body called by two words. */
export const officeWord: DocumentRule = {
  id: 'NEG-CONSISTENT-OFFICE',
  scope: 'document',
  family: 'consistency',
  severity: 'warn',
  name: '办公厅、办公室前后不一致',
  message: '“{{text}}”在文中别处是“{{right}}”，请核对。',
  source: '零差错要求：前后一致',
  fixes: 'none',
  check,
  wrong: [{ text: '临江市人民政府办公室关于检查情况的通报\n11月6日前将整改情况报市政府办公厅。' }],
  right: [
    { text: '临江市人民政府办公室关于检查情况的通报\n11月6日前将整改情况报市政府办公室。' },
    { text: '转发省政府办公厅通知。\n由市政府办公室牵头。' },
  ],
}
