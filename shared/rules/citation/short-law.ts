import { type Passage, perPassage } from '../passage.ts'
import type { DocumentHit, DocumentRule, RuledDocument } from '../rule.ts'
import { matchesOf, type Range } from '../text.ts'
import { LAWS } from './laws.ts'

const KNOWN: ReadonlySet<string> = new Set(LAWS.filter((name) => name.endsWith('法') || name.endsWith('法典')))
/** A law that something is done by, under its short name. */
const BY_LAW = /(?<=根据|按照|依据|依照|遵照|违反|符合)《([\u4e00-\u9fff]{2,24}法典?)》/g

interface Cited extends Range {
  readonly name: string
}

const citedIn = perPassage(({ text }: Passage): readonly Cited[] =>
  matchesOf(BY_LAW, text)
    .filter(({ 1: name = '' }) => KNOWN.has(name))
    .map(({ from, to, 1: name = '' }) => ({ from, to, name })),
)

function* check({ kind, passages }: RuledDocument): Generator<DocumentHit> {
  if (kind.group !== 'statutory') return
  const told = new Set<string>()
  for (const passage of passages)
    for (const { from, to, name } of citedIn(passage)) {
      const right = `《中华人民共和国${name}》`
      if (told.has(name) || passages.some(({ text }) => text.includes(`中华人民共和国${name}`))) continue
      if (passages.some(({ text }) => text.includes(`称《${name}》`))) continue
      told.add(name)
      yield { passage, from, to, params: { right }, fix: { from, to, text: right } }
    }
}

/** A law that a document rests on, under a short name that nothing explains; said once for each. */
export const shortLaw: DocumentRule = {
  id: 'NEG-CITE-LAW-SHORT',
  scope: 'document',
  family: 'citation',
  severity: 'info',
  name: '法律首次引用未用全称',
  message: '作为依据首次引用法律应写全称“{{right}}”，需要简称的，注明“以下简称”。',
  source: '《图书编校质量差错认定细则》第十五条；实务',
  fixes: 'suggested',
  check,
  wrong: [{ text: '根据《安全生产法》第二十一条规定，现通知如下。' }],
  right: [
    { text: '根据《中华人民共和国安全生产法》第二十一条规定，现通知如下。' },
    { text: '《中华人民共和国安全生产法》（以下简称《安全生产法》）施行以来，依据《安全生产法》抓落实。' },
    { text: '深入宣传《安全生产法》。' },
  ],
}
