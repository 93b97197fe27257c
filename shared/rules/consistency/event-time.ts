import { type Passage, perPassage } from '../passage.ts'
import type { DocumentHit, DocumentRule, RuledDocument } from '../rule.ts'
import { matchesOf, type Range } from '../text.ts'

interface NamedDay extends Range {
  readonly kind: 'announced' | 'time'
  readonly day: string
}

const DAY = '(?:\\d{4}年)?(\\d{1,2}月\\d{1,2}日)'
/** 定于3月5日……召开 and 会议时间：3月6日. */
const ANNOUNCED = new RegExp(`(?:定于|拟于|决定于|将于)${DAY}[^。；]{0,40}?(?:召开|举办|举行)`, 'g')
const TIME = new RegExp(
  `(?:^|[。；\\s一二三四五六七八九、.（）\\d])(?:会议|活动|培训|开会|比赛|仪式)?时间(?:为|定于)?[：:\\s]?${DAY}`,
  'g',
)

const daysOf = perPassage(({ text }: Passage): readonly NamedDay[] => [
  ...[...matchesOf(ANNOUNCED, text)].map(({ from, to, 1: day = '' }) => ({
    from,
    to,
    day,
    kind: 'announced' as const,
  })),
  ...[...matchesOf(TIME, text)].map(({ from, to, 1: day = '' }) => ({ from, to, day, kind: 'time' as const })),
])

/** Under a heading that says time, a line begins with the day. */
const HEADING = /时间(?:和地点|、地点|地点)?$/
const FIRST_DAY = new RegExp(`^${DAY}`)
const isTimeHeading = perPassage(({ text }: Passage) => text.length < 20 && HEADING.test(text))

/** The days given as the time of an event, behind the word or under a heading, as 10月16日. */
export function daysUnderTime(passages: readonly Passage[]): readonly string[] {
  return passages.flatMap((passage, index) => {
    const own = daysOf(passage).flatMap(({ kind, day }) => (kind === 'time' ? day : []))
    if (own.length > 0) return own
    const above = passages[index - 1]
    return above !== undefined && isTimeHeading(above) ? (FIRST_DAY.exec(passage.text.trimStart())?.[1] ?? []) : []
  })
}

function* daysIn(passages: readonly Passage[]): Generator<NamedDay & { readonly passage: Passage }> {
  for (const [index, passage] of passages.entries()) {
    for (const day of daysOf(passage)) yield { ...day, passage }
    const above = passages[index - 1]
    const match = above !== undefined && isTimeHeading(above) ? FIRST_DAY.exec(passage.text) : null
    if (match !== null) yield { kind: 'time', day: match[1] ?? '', from: 0, to: match[0].length, passage }
  }
}

function* check({ passages }: RuledDocument): Generator<DocumentHit> {
  const days = [...daysIn(passages)]
  const announced = new Set(days.filter(({ kind }) => kind === 'announced').map(({ day }) => day))
  const times = days.filter(({ kind }) => kind === 'time')
  const [day] = announced
  const [time] = times
  // Several events have several times.
  if (announced.size !== 1 || times.length !== 1 || day === undefined || time === undefined || day === time.day) return
  yield { passage: time.passage, from: time.from, to: time.to, params: { before: day } }
}

/** A meeting announced for one day whose time is given as another. */
export const eventTime: DocumentRule = {
  id: 'NEG-CONSISTENT-TIME',
  scope: 'document',
  family: 'consistency',
  severity: 'warn',
  name: '会议、活动时间前后不一致',
  message: '前文定于{{before}}，此处时间不同，请核对。',
  source: '零差错要求：前后一致',
  fixes: 'none',
  check,
  wrong: [
    { text: '定于3月5日召开全市督查工作会议。\n会议时间：3月6日上午9：00。' },
    { text: '市委决定于2026年3月5日召开会议。\n一、会议时间\n2026年3月6日（星期五）上午9：00。' },
  ],
  right: [
    { text: '定于3月5日召开全市督查工作会议。\n会议时间：3月5日上午9：00。' },
    { text: '定于3月5日至6日举办培训班。\n报到时间：3月4日下午。' },
  ],
}
