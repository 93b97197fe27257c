import { type Passage, perPassage } from '../passage.ts'
import type { DocumentHit, DocumentRule, RuledDocument } from '../rule.ts'
import { matchesOf, type Range } from '../text.ts'
import { LAWS } from './laws.ts'

const KNOWN: ReadonlySet<string> = new Set(LAWS)
/** Something is done by what follows; 全民健身条例, 安全生产法 but not 安全生产法治. */
const BY_LAW =
  /(?<=根据|按照|依据|依照|遵照|违反|贯彻|落实|执行)(?!落实|执行|实施)([\u4e00-\u9fff]{3,20}?(?:法|条例))(?=的?(?:规定|要求)|第[一二三四五六七八九十百\d]|和|、|，|及)/g

const lawsIn = perPassage(({ text }: Passage): readonly Range[] =>
  matchesOf(BY_LAW, text)
    .filter(({ 1: name = '' }) => KNOWN.has(name))
    .map(({ from, to }) => ({ from, to })),
)

function* check({ kind, passages }: RuledDocument): Generator<DocumentHit> {
  if (kind.name === '讲话' || kind.name === '主持词') return
  for (const passage of passages)
    for (const { from, to } of lawsIn(passage)) {
      const right = `《${passage.text.slice(from, to)}》`
      yield { passage, from, to, params: { right }, fix: { from, to, text: right } }
    }
}

/** A law or regulation named without title marks where a document rests on it. */
export const bareLaw: DocumentRule = {
  id: 'NEG-CITE-BARE-LAW',
  scope: 'document',
  family: 'citation',
  severity: 'warn',
  name: '法律法规名称未加书名号',
  message: '法律法规名称应加书名号，写作“{{right}}”。',
  source: 'GB/T 15834-2011 4.15',
  fixes: 'suggested',
  check,
  wrong: [
    { text: '为贯彻落实全民健身条例和市政府部署，制定本方案。' },
    { text: '依据安全生产法第二十一条，予以处罚。' },
  ],
  right: [
    { text: '为贯彻落实《全民健身条例》和市政府部署，制定本方案。' },
    { text: '落实安全生产法治要求，执行预算法定原则。' },
    { text: '认真贯彻落实安全生产法和有关规定。', kind: { name: '讲话', group: 'office', direction: 'any' } },
  ],
}
