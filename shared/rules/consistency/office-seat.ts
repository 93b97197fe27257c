import { type Passage, perPassage } from '../passage.ts'
import type { DocumentHit, DocumentRule, RuledDocument } from '../rule.ts'
import { matchesOf, type Range } from '../text.ts'
import { gathered } from './gathered.ts'

/** 领导小组办公室设在区委宣传部 */
const SEAT = /办公室[，（(]?(?:下)?设在([\u4e00-\u9fff]{2,16}?)(?=[，。；、（）()]|$)/g

interface Seat extends Range {
  readonly body: string
}

const seatsIn = perPassage(({ text }: Passage): readonly Seat[] =>
  matchesOf(SEAT, text).map(({ to, 1: body = '' }) => ({ from: to - body.length, to, body })),
)

/** Whether one name is the other in short: 市水利局, 水利局. */
function isShortOf(one: string, other: string): boolean {
  return one.endsWith(other) || other.endsWith(one)
}

function* check({ passages }: RuledDocument): Generator<DocumentHit> {
  const seats = gathered(passages, seatsIn)
  const [first, second] = seats
  // Three are those of several groups.
  if (first === undefined || second === undefined || seats.length > 2 || isShortOf(first.body, second.body)) return
  const { passage, from, to } = second
  yield { passage, from, to, params: { other: first.body } }
}

/** The office of a group at two bodies. */
export const officeSeat: DocumentRule = {
  id: 'NEG-CONSISTENT-SEAT',
  scope: 'document',
  family: 'consistency',
  severity: 'warn',
  name: '办公室所在单位前后不一致',
  message: '前文办公室设在{{other}}，此处设在{{text}}，请核对。',
  source: '零差错要求：前后一致',
  fixes: 'none',
  check,
  wrong: [{ text: '成立领导小组，办公室设在区委宣传部。\n领导小组办公室（设在区城市管理局）每月通报一次进展情况。' }],
  right: [
    { text: '成立领导小组，办公室设在区委宣传部。\n领导小组办公室（设在区委宣传部）每月通报一次进展情况。' },
    { text: '办公室设在市水利局。\n指挥部办公室设在市应急局，专班办公室设在市住房城乡建设局。' },
  ],
}
