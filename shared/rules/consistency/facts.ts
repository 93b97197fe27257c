import { dayOf } from '../name/mentions.ts'
import type { DocumentFact } from '../office-data.ts'
import { type Passage, perPassage } from '../passage.ts'
import type { RuledDocument } from '../rule.ts'
import { matchesOf, type Range } from '../text.ts'
import { datedMeetingsOf } from './dated-meetings.ts'

/** A fact and where it is said. */
export interface PlacedFact extends DocumentFact, Range {
  readonly passage: Passage
}

const CITED = /《([^《》]{4,80})》[（(]([\p{Script=Han}]{1,16}〔\d{4}〕\d{1,5}号)[）)]/gu

const citationsOf = perPassage(({ text }: Passage) =>
  [...matchesOf(CITED, text)].map(({ from, to, 1: title = '', 2: number = '' }) => ({ from, to, title, number })),
)

/** Meetings that are held again and again under one name: another day is another meeting. */
const RECURRING = /常委会会议|常务会议|主任会议|办公会议?|例会|调度会|学习会|中心组|党组会|碰头会|书记会/

/** What a document says that other documents may say otherwise, each with its place. */
export function factsOf({ passages, fields }: Pick<RuledDocument, 'passages' | 'fields'>): readonly PlacedFact[] {
  const year = dayOf(passages)?.slice(0, 4) ?? null
  return [
    ...ownNumber(passages, fields.issuingNumber),
    ...passages.flatMap((passage) => [...citationFacts(passage), ...meetingFacts(passage, year)]),
  ]
}

/** The document under its own number, once it has one. */
function ownNumber(passages: readonly Passage[], number: unknown): readonly PlacedFact[] {
  const [first, ...rest] = passages.filter(({ kind }) => kind === 'title')
  if (first === undefined || typeof number !== 'string' || !/〔\d{4}〕\d+号$/.test(number)) return []
  const value = [first, ...rest].map(({ text }) => text.trim()).join('')
  return [{ kind: 'title', name: number, value, passage: first, from: 0, to: first.text.length }]
}

function citationFacts(passage: Passage): readonly PlacedFact[] {
  return citationsOf(passage).map(({ from, to, title, number }) => {
    return { kind: 'title', name: number, value: title, passage, from, to }
  })
}

/** Without a year the one of the document counts; without either nothing can be compared. */
function meetingFacts(passage: Passage, yearOfDocument: string | null): readonly PlacedFact[] {
  return datedMeetingsOf(passage).flatMap(({ from, to, day, place, meeting, ...written }): PlacedFact[] => {
    const year = written.year ?? yearOfDocument
    if (year === null || RECURRING.test(meeting)) return []
    const fact = { name: `${year}年${meeting}`, passage, from, to }
    const held = { ...fact, kind: 'day' as const, value: day }
    return place === '' ? [held] : [held, { ...fact, kind: 'place' as const, value: place }]
  })
}
