import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'

const NUMBER_FIRST = /(\p{Script=Han}{1,8}〔\d{4}〕\d{1,4}号)(?:文件?)?(《[^《》]{4,80}》)/gu
/** The same with the number in brackets that follow no title. */
const BRACKETED_FIRST = /(?<!》)[（(](\p{Script=Han}{1,12}〔\d{4}〕\d{1,4}号)[）)](《[^《》]{4,80}》)(?![（(])/gu
const INTRODUCED = /^(?:根据|按照|依据|依照|遵照|贯彻|落实|执行|转发|印发|参照|结合)+/

function* check(passage: Passage): Generator<Hit> {
  const { text } = passage
  yield* bracketedIn(passage)
  for (const match of matchesOf(NUMBER_FIRST, text)) {
    const introduction = INTRODUCED.exec(match[1] ?? '')?.[0].length ?? 0
    const from = match.from + introduction
    const number = (match[1] ?? '').slice(introduction)
    const right = `${match[2]}（${number}）`
    yield { from, to: match.to, params: { right }, fix: { from, to: match.to, text: right } }
  }
}

function* bracketedIn({ text }: Passage): Generator<Hit> {
  for (const { from, to, 1: number = '', 2: title = '' } of matchesOf(BRACKETED_FIRST, text)) {
    const right = `${title}（${number}）`
    yield { from, to, params: { right }, fix: { from, to, text: right } }
  }
}

/** A cited document whose number stands before its title. */
export const numberBeforeTitle: PassageRule = {
  id: 'NEG-CITE-ORDER',
  scope: 'passage',
  family: 'citation',
  severity: 'warn',
  name: '引用公文未先标题后文号',
  message: '引用公文应先引标题、后引发文字号，宜写作“{{right}}”。',
  source: '实务（沿用2000年《国家行政机关公文处理办法》第二十五条）',
  fixes: 'suggested',
  finds: [NUMBER_FIRST, BRACKETED_FIRST],
  check,
  wrong: [
    { text: '根据临办发〔2024〕1号《关于做好值班工作的通知》要求' },
    { text: '根据县政府办公室（青政办发〔2025〕41号）《关于加强秸秆综合利用的意见》' },
  ],
  right: [
    { text: '根据《关于做好值班工作的通知》（临办发〔2024〕1号）要求' },
    { text: '《办法》（临办发〔2024〕1号）《细则》（临办发〔2024〕2号）' },
  ],
}
