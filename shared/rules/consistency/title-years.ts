import { type Passage, perPassage } from '../passage.ts'
import type { DocumentHit, DocumentRule, RuledDocument } from '../rule.ts'
import { matchesOf, type Range } from '../text.ts'

const JOINT = '(?:——|[—－–～~\\-至到])'
const IN_TITLE = new RegExp(`[（(](20\\d\\d)年?${JOINT}(20\\d\\d)年?[）)]`, 'g')
/** 规划期限为2024—2035年, 《规划》期限至2035年 */
const TERM = new RegExp(
  `(?<!近|中|远)期限?(?:为|是|自|从|：)?(?:(20\\d\\d)年?${JOINT}|至|到)(20\\d\\d)年(?!\\d{1,2}月)`,
  'g',
)

interface Years extends Range {
  readonly first: string | undefined
  readonly last: string | undefined
}

const termsOf = perPassage(({ text }: Passage): readonly Years[] =>
  [...matchesOf(TERM, text)].map(({ from, to, 1: first, 2: last }) => ({ from, to, first, last })),
)

function* check({ passages }: RuledDocument): Generator<DocumentHit> {
  const titles = passages.filter(({ kind }) => kind === 'title').flatMap(({ text }) => matchesOf(IN_TITLE, text))
  const [title] = titles
  if (title === undefined || titles.length > 1) return
  const [, begin, end] = title
  for (const passage of passages)
    for (const { from, to, first, last } of termsOf(passage))
      if (last !== end || (first !== undefined && first !== begin))
        yield { passage, from, to, params: { right: `${begin}—${end}年` } }
}

/** A term in the text that is not that of the plan named in the title. */
export const titleYears: DocumentRule = {
  id: 'NEG-CONSISTENT-YEARS',
  scope: 'document',
  family: 'consistency',
  severity: 'block',
  name: '规划期限与标题不一致',
  message: '标题中的期限是{{right}}，此处不同，请核对。',
  source: '《党政机关公文处理工作条例》第二十条第四项（时间准确）',
  fixes: 'none',
  check,
  wrong: [
    { text: 'title|关于绿道建设规划（2025—2030年）的批复\n《规划》期限至2029年。' },
    { text: 'title|临江市水利发展规划（2026—2030年）\n规划期限为2025—2030年。' },
  ],
  right: [
    { text: 'title|关于绿道建设规划（2025—2030年）的批复\n《规划》期限至2030年，近期至2027年。' },
    { text: 'title|临江市水利发展规划（2026—2030年）\n规划期限为2026—2030年，展望到2035年。' },
    { text: 'title|关于规划的批复\n规划期限至2029年。' },
  ],
}
