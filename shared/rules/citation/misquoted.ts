import { dayOf } from '../name/mentions.ts'
import { type ApprovedPassage, isValidOn } from '../office-data.ts'
import { type Passage, perPassageForNow } from '../passage.ts'
import type { DocumentHit, DocumentRule, Hit, RuledDocument } from '../rule.ts'
import { perData } from '../word-finder.ts'
import { nearestIn } from './nearest-passage.ts'
import { type Quoted, quotedIn } from './quoted.ts'

/** How much of the words may differ so that they are still a wrong quotation, and not another one. */
const MOST_DIFFERENT: Readonly<Record<Quoted['by'], number>> = { marks: 0.25, speech: 0.12 }

interface Misquotation extends Hit {
  readonly source: ApprovedPassage
}

const misquotationsOf = perData((library: readonly ApprovedPassage[]) =>
  perPassageForNow((passage: Passage): readonly Misquotation[] =>
    quotedIn(passage).flatMap((quoted) => misquotation(library, passage, quoted)),
  ),
)

function misquotation(library: readonly ApprovedPassage[], { text }: Passage, quoted: Quoted): readonly Misquotation[] {
  const words = text.slice(quoted.from, quoted.to)
  if (library.some((approved) => approved.text.includes(words))) return []
  const nearest = nearestIn(library, words)
  if (nearest === null || nearest.distance > words.length * MOST_DIFFERENT[quoted.by]) return []
  const { from, to, right } = differenceIn(words, nearest.text)
  const range = { from: quoted.from + from, to: quoted.from + to }
  const params = { right, origin: nearest.passage.origin }
  return [{ ...range, params, fix: { ...range, text: right }, source: nearest.passage }]
}

/** From the first to the last difference; one more character on a side where otherwise nothing would be shown. */
function differenceIn(words: string, right: string) {
  const shorter = Math.min(words.length, right.length)
  let start = 0
  while (start < shorter && words[start] === right[start]) start += 1
  let end = 0
  while (end < shorter - start && words.at(-1 - end) === right.at(-1 - end)) end += 1
  const isOneSided = start + end === shorter
  const from = isOneSided && start > 0 ? start - 1 : start
  const after = isOneSided && start === 0 && end > 0 ? end - 1 : end
  return { from, to: words.length - after, right: right.slice(from, right.length - after) }
}

function* check({ office: { passages: library }, passages }: RuledDocument): Generator<DocumentHit> {
  if (library.length === 0) return
  const day = dayOf(passages)
  for (const passage of passages)
    for (const { source, ...hit } of misquotationsOf(library)(passage))
      if (isValidOn(source, day)) yield { passage, ...hit }
}

const OFFICE = {
  passages: [
    {
      text: '办公室工作无小事，必须把严谨细致落实到办文办会办事的每一个环节，经得起实践和群众的检验。',
      origin: '市委办公室2026年工作要点',
    },
  ],
}

/** A quotation that is not, word for word, what the library of the office has. */
export const misquoted: DocumentRule = {
  id: 'NEG-CITE-QUOTATION',
  scope: 'document',
  family: 'citation',
  severity: 'warn',
  name: '引文与原文不一致',
  message: '此处写作“{{text}}”，《{{origin}}》原文是“{{right}}”，请核对。',
  source: '《党政机关公文处理工作条例》第十九条（内容准确）；本单位表述库',
  fixes: 'suggested',
  check,
  wrong: [
    { text: '要牢记“办公室工作无小事，必须把严谨细致落到办文办会办事的每一个环节”。', office: OFFICE },
    { text: '文件强调，必须把严谨细致落实到办文办事办会的每一个环节，经得起实践和群众的检验。', office: OFFICE },
    { text: '“办公室工作没有小事，必须把严谨细致落实到办文办会办事的每个环节”', office: OFFICE },
  ],
  right: [
    { text: '要牢记“必须把严谨细致落实到办文办会办事的每一个环节”。', office: OFFICE },
    { text: '文件强调，必须把严谨细致贯穿办文办会办事全过程，让群众来检验。', office: OFFICE },
    { text: '“办公室工作是党委工作的重要组成部分”', office: OFFICE },
    { text: '要牢记“办公室工作无小事，必须把严谨细致落到办文办会办事的每一个环节”。' },
  ],
}
