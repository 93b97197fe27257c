import { type Passage, perPassage } from '../passage.ts'
import type { DocumentHit, DocumentRule, RuledDocument } from '../rule.ts'
import { matchesOf, type Range } from '../text.ts'
import { gathered } from './gathered.ts'

/** 三楼会议室, 第二会议室, 5楼报告厅 */
const ROOM =
  /((?:第[一二三四五六七八九十]{1,3}|(?:[一二三四五六七八九十]{1,3}|\d{1,4})(?:号?楼|层|号|室)[一二三四五六七八九十第\d]{0,4})(?:[大小中]|多媒体|视频|多功能)?)(会议室|会议厅|报告厅|礼堂|多功能厅|学术厅|教室)/g
const PLACE = /(?:会议|活动|培训|开会)?地点[为是：:）)]|在$|召开$/
/** Where one goes for something else. */
const OTHER_MATTER =
  /报到|住宿|就餐|用餐|分会场|分组|讨论|集合|乘车|领取|考场|候|第[一二三四五六七八九十]组|会后|录像|其他|备用|改/
const WITHIN = 24
const DIGITS: Readonly<Record<string, string>> = Object.fromEntries(
  [...'一二三四五六七八九'].map((digit, at) => [digit, String(at + 1)]),
)

interface Room extends Range {
  readonly name: string
  readonly kind: string
  readonly isPlace: boolean
}

const roomsOf = perPassage(({ text }: Passage): readonly Room[] =>
  matchesOf(ROOM, text).flatMap(({ from, to, 1: which = '', 2: kind = '' }) => {
    const before = text.slice(Math.max(0, text.lastIndexOf('。', from) + 1, from - WITHIN), from)
    if (OTHER_MATTER.test(before) || OTHER_MATTER.test(text.slice(to, to + 4))) return []
    // 3楼 and 三楼 are one.
    const name = which.replace(/第/g, '').replace(/[一二三四五六七八九]/g, (digit) => DIGITS[digit] ?? digit)
    return [{ from, to, name, kind, isPlace: PLACE.test(before) || text.slice(0, from).length < WITHIN }]
  }),
)

function* check({ kind, passages }: RuledDocument): Generator<DocumentHit> {
  if (!/通知|函|方案/.test(kind.name)) return
  const rooms = gathered(passages, roomsOf)
  const [place, ...others] = rooms
  if (place === undefined || !place.isPlace) return
  // Three rooms or more are a list of them.
  const different = others.filter(({ name, kind: other }) => other === place.kind && name !== place.name)
  const [first] = different
  if (first === undefined || different.some(({ name }) => name !== first.name)) return
  for (const { passage, from, to } of different)
    if (passage !== place.passage)
      yield { passage, from, to, params: { before: place.passage.text.slice(place.from, place.to) } }
}

/** A meeting that takes place in one room and has people come to another. */
export const venue: DocumentRule = {
  id: 'NEG-CONSISTENT-VENUE',
  scope: 'document',
  family: 'consistency',
  severity: 'warn',
  name: '会议地点前后不一致',
  message: '前文会议地点是{{before}}，此处为{{text}}，请核对。',
  source: '零差错要求：前后一致',
  fixes: 'none',
  check,
  wrong: [
    { text: '地点：区教育局三楼会议室。\n请参会人员提前10分钟到二楼会议室签到。' },
    { text: '二、会议地点\n市委一号会议室。\n请于8时50分前到市委二号会议室就座。' },
  ],
  right: [
    { text: '地点：区教育局三楼会议室。\n请参会人员提前10分钟到3楼会议室签到。' },
    { text: '地点：区教育局三楼会议室。\n分组讨论地点：二楼会议室。' },
    { text: '主会场设在三楼会议室。\n分会场设在各县区二楼会议室。' },
  ],
}
