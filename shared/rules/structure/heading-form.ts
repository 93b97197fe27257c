import { headingLevel } from '../../document/paragraph-kinds.ts'
import { countOf } from '../count-words.ts'
import { type Passage, perPassage } from '../passage.ts'
import type { DocumentHit, DocumentRule, RuledDocument } from '../rule.ts'

interface Numbered {
  readonly level: number
  /** The number as it is written with a sample digit: 一、 or 一. or （一）、 */
  readonly form: string
  readonly value: number
  readonly length: number
}

/** Numbers of each level (7.3.3) in all the forms they are typed in. */
const LEVELS: readonly (readonly [level: number, right: string, pattern: RegExp])[] = [
  // Points in words are on no level, but alike all the same.
  [0, '第一，', /^\s*(第)([一二三四五六七八九十]{1,3})([，、：:])/],
  [1, '一、', /^\s*()([一二三四五六七八九十]{1,3})([、.．,，:：])(?![一二三四五六七八九十]{1,2}[月季年])/],
  [2, '（一）', /^\s*([（(〔【[])([一二三四五六七八九十]{1,3})([）)〕】\]][、.．,，:：]?)/],
  [3, '1.', /^\s*()(\d{1,2})([.．、,，:：]|(?=[）)])[）)])(?!\d(?!\d{3}年))/],
  [4, '（1）', /^\s*([（(〔【[])(\d{1,2})([）)〕】\]][、.．,，:：]?)/],
]
const RIGHT = new Map(LEVELS.map(([level, right]) => [level, right]))
/** 第三、 or 三是 as the number of a heading: short, and without a mark at its end. */
const ORDINAL_HEADING =
  /^\s*(?:第([一二三四五六七八九十]{1,2})(?:[、，：:\s\u3000]|部分[、，：:\s\u3000])|([一二三四五六七八九十]{1,2})是)[^。；！？，：]{2,24}$/

const numberedOf = perPassage(({ kind, number, text }: Passage): Numbered | null => {
  if (number !== null || (kind !== 'body' && headingLevel(kind) === null)) return null
  for (const [level, , pattern] of LEVELS) {
    const match = pattern.exec(text)
    if (match === null) continue
    const [whole, open = '', written = '', mark = ''] = match
    return { level, form: `${open}${level < 3 ? '一' : '1'}${mark}`, value: countOf(written), length: whole.length }
  }
  return null
})

/** Parts of a document that are numbered by themselves: the text, and every attachment. */
function partsOf(passages: readonly Passage[]): readonly (readonly Passage[])[] {
  const starts = passages.flatMap(({ kind }, index) => (kind === 'attachmentLabel' ? [index] : []))
  return [0, ...starts].map((start, at) => passages.slice(start, starts[at]))
}

function* check({ passages }: RuledDocument): Generator<DocumentHit> {
  for (const part of partsOf(passages)) {
    yield* mixedForms(part)
    yield* ordinalHeadings(part)
  }
}

/** Numbers in a wrong form where the level has the right one elsewhere. */
function* mixedForms(part: readonly Passage[]): Generator<DocumentHit> {
  const rightLevels = new Set(
    part.flatMap((passage) => {
      const numbered = numberedOf(passage)
      return numbered !== null && numbered.form === RIGHT.get(numbered.level) ? [numbered.level] : []
    }),
  )
  for (const passage of part) {
    const numbered = numberedOf(passage)
    const right = numbered === null ? undefined : RIGHT.get(numbered.level)
    if (numbered === null || right === undefined || numbered.form === right || !rightLevels.has(numbered.level))
      continue
    yield { passage, from: 0, to: numbered.length, params: { right } }
  }
}

const ordinalHeadingOf = perPassage(({ kind, text }: Passage) =>
  kind === 'body' ? ORDINAL_HEADING.exec(text.trimEnd()) : null,
)

/** 第三、对策建议 where 二、 was the heading before. */
function* ordinalHeadings(part: readonly Passage[]): Generator<DocumentHit> {
  let before = 0
  for (const passage of part) {
    const numbered = numberedOf(passage)
    if (numbered?.level === 1) before = numbered.value
    const match = ordinalHeadingOf(passage)
    const value = match === null ? 0 : countOf(match[1] ?? match[2] ?? '')
    if (before === 0 || value !== before + 1) continue
    const to = passage.text.search(/[、，：:\s\u3000是]/) + 1
    yield { passage, from: 0, to, params: { right: '一、' } }
    before = value
  }
}

/** Numbers of one level in different forms. */
export const headingForm: DocumentRule = {
  id: 'NEG-STRUCTURE-FORM',
  scope: 'document',
  family: 'structure',
  severity: 'block',
  name: '同级序号写法不一',
  message: '同级序号写法不一，“{{text}}”应与其他各项一致，用“{{right}}”的形式。',
  source: 'GB/T 9704-2012 7.3.3',
  fixes: 'none',
  check,
  wrong: [
    { text: 'body|1、抓好垃圾治理。\nbody|2.抓好厕所改造。' },
    { text: 'body|一、基本情况\nbody|二.存在的问题' },
    { text: 'body|（一）启动仪式。\nbody|（二）.全民荐书。' },
    { text: 'body|（一）产业体系\nbody|(二)乡村振兴' },
    { text: 'body|一、基本情况\nbody|二、存在的问题\nbody|第三、对策建议' },
    { text: 'body|1.摸底\nbody|2）整改' },
    { text: 'body|第一、认清形势。\nbody|第二，找准差距。' },
  ],
  right: [
    { text: 'body|一、基本情况\nbody|二、存在的问题' },
    { text: 'body|一、基本情况\nbody|（一）概况\nbody|1.人口\nbody|（1）城镇' },
    { text: 'body|一、提高认识\nbody|第一，要加强学习。\nbody|第二，要抓好落实。' },
    { text: 'body|1.2026年完成3项；\nbody|2.2027年完成5项。' },
    { text: 'body|一、要求\nbody|二、三产业要协调发展。' },
  ],
}
