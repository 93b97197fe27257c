import type { RegisteredBody } from '../office-data.ts'
import { type Passage, perPassageForNow } from '../passage.ts'
import type { DocumentHit, DocumentRule, RuledDocument } from '../rule.ts'
import { isHan, overlapsOne, type Range } from '../text.ts'
import { createWordFinder, perData } from '../word-finder.ts'
import { bodiesByName, namedBodiesOf } from './bodies.ts'

/** Shorter names differ from those of other bodies by one character as often as not: 市民政局, 市财政局. */
const SHORTEST = 5
/** Characters that make another body of a name: another level, another number, another side. */
const TELLING = /[省市县区乡镇村州盟旗国一二三四五六七八九十〇零\d东南西北中上下左右正副大小高初男女总分]/

interface Misspelt extends Range {
  readonly right: string
}

/**
 * Places that are one character off a registered name. Whatever is one character off has the first or the second half
 * of the name as it is: halves are looked for in one walk, and only their surroundings are compared.
 */
const misspeltIn = perData((bodies: readonly RegisteredBody[]) => {
  const names = [...bodiesByName(bodies).keys()].filter((name) => name.length >= SHORTEST)
  const byHalf = new Map<string, { readonly name: string; readonly offset: number }[]>()
  for (const name of names) {
    const middle = Math.ceil(name.length / 2)
    for (const [half, offset] of [[name.slice(0, middle), 0] as const, [name.slice(middle), middle] as const])
      byHalf.set(half, [...(byHalf.get(half) ?? []), { name, offset }])
  }
  const find = createWordFinder(byHalf.keys())
  return perPassageForNow((passage: Passage): readonly Misspelt[] => {
    const registered = namedBodiesOf(bodies)(passage)
    const found = find(passage).flatMap(({ from, word }) =>
      (byHalf.get(word) ?? []).flatMap(({ name, offset }) => oneOff(passage.text, { name, offset, from })),
    )
    return found.filter((place, at) => {
      const isFirst = found.findIndex(({ from, to }) => from === place.from && to === place.to) === at
      return isFirst && !overlapsOne(registered, place)
    })
  })
})

interface HalfFound {
  readonly name: string
  /** Where the half begins in the name, and where it was found in the text. */
  readonly offset: number
  readonly from: number
}

function oneOff(text: string, { name, offset, from }: HalfFound): readonly Misspelt[] {
  return [0, 1, -1].flatMap((longer) => {
    // The difference lies in the other half: before the second, or after the first.
    const start = offset === 0 ? from : from - offset - longer
    const end = start + name.length + longer
    if (start < 0 || end > text.length) return []
    return isSlip(text.slice(start, end), name) ? [{ from: start, to: end, right: name }] : []
  })
}

/** Whether one character inside was changed, added or left out, and it was none that tells bodies apart. */
function isSlip(written: string, name: string): boolean {
  let start = 0
  while (start < name.length && written[start] === name[start]) start += 1
  let end = 0
  while (end < name.length - start && written.at(-1 - end) === name.at(-1 - end)) end += 1
  const differences = written.slice(start, Math.max(start, written.length - end)) + name.slice(start, name.length - end)
  const isOne = differences !== '' && differences.length <= (written.length === name.length ? 2 : 1)
  return isOne && start > 0 && end > 0 && [...differences].every(isHan) && !TELLING.test(differences)
}

function* check({ office: { bodies }, passages }: RuledDocument): Generator<DocumentHit> {
  if (bodies.length === 0) return
  for (const passage of passages)
    for (const { from, to, right } of misspeltIn(bodies)(passage))
      yield { passage, from, to, params: { right }, fix: { from, to, text: right } }
}

const OFFICE = {
  bodies: [
    { name: '临江市委档案研究室', shortName: '市委档案室' },
    { name: '临江市第二中学', shortName: '市二中' },
  ],
}

/** A body that nobody knows, one character off one that the office has in its registry. */
export const misspeltBody: DocumentRule = {
  id: 'NEG-NAME-BODY',
  scope: 'document',
  family: 'name',
  severity: 'warn',
  name: '机构名称与名录一字之差',
  message: '名录中没有“{{text}}”，有“{{right}}”，请核对。',
  source: '《党政机关公文处理工作条例》第二十条第四项；本单位机构名录',
  fixes: 'suggested',
  check,
  wrong: [
    { text: '由临江市委挡案研究室负责。', office: OFFICE },
    { text: '由临江市委档案研室负责。', office: OFFICE },
    { text: '由临江市委档案和研究室负责。', office: OFFICE },
  ],
  right: [
    { text: '由临江市委档案研究室负责。', office: OFFICE },
    { text: '临江县委档案研究室、临江市第一中学参加。', office: OFFICE },
    { text: '由临江市委挡案研究室负责。' },
  ],
}
