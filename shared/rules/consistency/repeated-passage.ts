import { type Passage, perPassage } from '../passage.ts'
import type { DocumentHit, DocumentRule, RuledDocument } from '../rule.ts'
import { matchesOf, type Range } from '../text.ts'

interface Stretch extends Range {
  readonly text: string
}

/** Shorter sentences, and shorter pairs of clauses, are set phrases that may well come twice. */
const SHORTEST = 18
/** How a sentence is joined to the one before it: 一是, （二）, 其中. */
const JOINED =
  /^(?:[一二三四五六七八九十]+是(?:要)?|第[一二三四五六七八九十]+，|（[一二三四五六七八九十]+）|\d+[.．]|要|其中|同时)/

/** Sentences, and pairs of clauses that follow one another within one. */
const stretchesOf = perPassage(({ text }: Passage): readonly Stretch[] =>
  [...matchesOf(/[^。！？；]+/g, text)].flatMap((sentence) => {
    const clauses = clausesOf(sentence[0], sentence.from)
    const pairs = clauses.slice(1).map((clause, at) => {
      const from = clauses[at]?.from ?? clause.from
      return { from, to: clause.to, text: text.slice(from, clause.to) }
    })
    const [only] = clauses
    const nearly = sameButForWords(clauses)
    return [...(only !== undefined && clauses.length === 1 ? [only] : pairs), ...nearly].filter(
      (stretch) => stretch.text.length >= SHORTEST,
    )
  }),
)

/** How many characters at the beginning of two sentences make them one, when they end in the same two clauses. */
const OPENING = 12
const LEAST_CLAUSES = 3
/** Of two clauses the second must be longer than a set phrase. */
const LONG_CLAUSE = 11

/** A sentence of several clauses by how it begins and ends: a word more or less in the middle makes no other of it. */
function sameButForWords(clauses: readonly Stretch[]): readonly Stretch[] {
  const [first, last, before] = [clauses[0], clauses.at(-1), clauses.at(-2)]
  if (first === undefined || last === undefined || before === undefined) return []
  if (clauses.length < LEAST_CLAUSES && last.text.length < LONG_CLAUSE) return []
  if (first.text.length < OPENING) return []
  return [
    {
      from: first.from,
      to: last.to,
      text: `${first.text.slice(0, OPENING)}…${before === first ? '' : before.text}，${last.text}`,
    },
  ]
}

function clausesOf(sentence: string, start: number): readonly Stretch[] {
  return [...matchesOf(/[^，：]+/g, sentence)].map(({ from, to, 0: clause }) => {
    const trimmed = clause.trimStart()
    const joined = JOINED.exec(trimmed)?.[0].length ?? 0
    const skipped = clause.length - trimmed.length + joined
    return { from: start + from + skipped, to: start + to, text: clause.slice(skipped) }
  })
}

function* check({ passages }: RuledDocument): Generator<DocumentHit> {
  const seen = new Set<string>()
  for (const passage of passages) {
    const repeated: Stretch[] = []
    for (const stretch of stretchesOf(passage)) {
      if (seen.has(stretch.text)) repeated.push(stretch)
      else seen.add(stretch.text)
    }
    if (repeated.length > 0) for (const { from, to } of joined(repeated)) yield { passage, from, to }
  }
}

/** Ranges that lie on one another as one: the pairs of one repeated sentence are one finding. */
function joined(ranges: readonly Range[]): readonly Range[] {
  const result: Range[] = []
  for (const { from, to } of ranges) {
    const last = result.at(-1)
    if (last !== undefined && from < last.to) result[result.length - 1] = { from: last.from, to }
    else result.push({ from, to })
  }
  return result
}

/** A long sentence, or two clauses of one, that stand in the document twice. */
export const repeatedPassage: DocumentRule = {
  id: 'NEG-REPEATED-PASSAGE',
  scope: 'document',
  family: 'consistency',
  severity: 'warn',
  name: '整句重复',
  message: '这句话在前文已经出现，请确认是否重复。',
  source: '零差错要求：不重不漏',
  fixes: 'none',
  check,
  wrong: [
    {
      text: '希望获奖的单位和个人珍惜荣誉、戒骄戒躁，发挥带动作用，再创佳绩。\n希望获奖的单位和个人珍惜荣誉，发挥带动作用，再创佳绩。',
    },
    {
      text: '各县（区）、各部门要按照市政府办公室通知要求，年内至少组织1次业务培训。\n各县（区）、各部门要按照要求，年内至少组织1次业务培训。',
    },
    { text: '要切实加强党委办公室督查工作的组织领导和统筹协调。\n要切实加强党委办公室督查工作的组织领导和统筹协调。' },
    {
      text: '重点抓好两件事：一是清理村庄垃圾；二是加快推进污水处理设施建设，年底前再完成6处。\n加快推进污水处理设施建设，年底前再完成6处。',
    },
  ],
  right: [
    {
      text: '希望获奖单位和个人再接再厉、珍惜荣誉，做好表率，再创佳绩。\n希望未获奖的单位和个人见贤思齐，做好表率，再创佳绩。',
    },
    { text: '要切实加强党委办公室督查工作的组织领导。\n要健全党委办公室督查工作的运行机制。' },
    { text: '以科学理论为指导，全面加强作风建设。\n以科学理论为指导，深入推进基层治理。' },
  ],
}
