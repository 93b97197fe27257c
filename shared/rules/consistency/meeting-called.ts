import { type Passage, perPassage } from '../passage.ts'
import type { DocumentHit, DocumentRule, RuledDocument } from '../rule.ts'
import { matchesOf, type Range } from '../text.ts'
import { gathered } from './gathered.ts'

/** What a meeting is called by; those that only one kind of meeting is. */
const KIND =
  '(?:座谈会|推进会|动员会|部署会|现场会|总结会|调度会|研讨会|交流会|表彰会|启动会|协调会|视频会|培训会|观摩会|论证会|评审会|听证会|恳谈会|汇报会|点评会|例会)(?:议)?|培训班|研修班|启动仪式|大会|会议'
/** The meeting that a notice calls: 关于召开全市防汛工作会议的通知, 定于5月8日召开全市防汛工作会议. */
const CALLED = new RegExp(
  `(?:关于(?:召开|举办|举行)|(?:定于|今天)[^。；]{0,30}?(?:召开|举办|举行))([\\u4e00-\\u9fff“”\\d—]{4,30}?(?:${KIND}))(?=的(?:预)?通知|[，。；]|$)`,
  'g',
)
/** A meeting named as the one to come to. */
const NAMED = new RegExp(
  `(?:传达贯彻|贯彻落实|传达学习|参加|出席|这次|本次|此次|召开|举办|举行)(?:的)?([\\u4e00-\\u9fff“”]{4,24}?(?:${KIND}))(?!议|纪要|决定|和|、|上)`,
  'g',
)
const KIND_AT_END = new RegExp(`(${KIND})$`)
const SMALL_WORDS = /^(?:[\u4e00-\u9fff]{2,3}(?=[全市县区]))?(?:20\d\d年(?:度)?)?[全我][省市县区镇乡]|工作|专题|[“”]/g
/** A meeting that others hold, or that has been. */
const OTHERS = /中央|省委|省政府|国务院|全国|全省|季度|每|各|分会|小组|支部|党组|常委|理论|民主生活|组织生活|家长|职工/
const WITHIN = 24

interface Named extends Range {
  readonly name: string
}

const namesOf = (pattern: RegExp) =>
  perPassage(({ text }: Passage): readonly Named[] =>
    matchesOf(pattern, text).map(({ to, 1: name = '' }) => ({ from: to - name.length, to, name })),
  )
const calledIn = namesOf(CALLED)
const namedIn = namesOf(NAMED)

/** What a meeting is about: its name without level, kind and words that all of them have. */
function matterOf(name: string): string {
  return name.replace(KIND_AT_END, '').replace(SMALL_WORDS, '')
}

/** 会议 may be said of any meeting. */
const kindOf = (name: string) => (KIND_AT_END.exec(name)?.[1] ?? '').replace(/^(?:大会|会议)$/, '')

function isShortOf(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  let at = 0
  for (const character of long) if (character === short.charAt(at)) at += 1
  return at === short.length
}

/** Whether two matters have two characters in a row in common. */
function isAlike(one: string, other: string): boolean {
  return Array.from({ length: one.length - 1 }, (_, at) => one.slice(at, at + 2)).some((pair) => other.includes(pair))
}

/** Whether a name is another one of the meeting that is called: of another kind, or nearly of the same matter. */
function isOther(name: string, called: string): boolean {
  const [one, other] = [matterOf(name), matterOf(called)]
  if (one.length < 2 || other.length < 2 || OTHERS.test(name) !== OTHERS.test(called)) return false
  if (isShortOf(one, other)) return kindOf(name) !== '' && kindOf(name) !== kindOf(called)
  return isAlike(one, other)
}

function* check({ passages }: RuledDocument): Generator<DocumentHit> {
  const called = gathered(passages, calledIn).map(({ name }) => name)
  const [meeting] = called
  // Of two meetings nobody can say which is meant.
  if (meeting === undefined || new Set(called.map(matterOf)).size > 1) return
  for (const passage of passages) {
    const own = calledIn(passage)
    for (const { from, to, name } of namedIn(passage)) {
      const before = passage.text.slice(Math.max(0, from - WITHIN), from)
      if (own.some((range) => range.from < to && from < range.to) || /前|此前|曾|已|后续|随后|另行/.test(before))
        continue
      if (isOther(name, meeting)) yield { passage, from, to, params: { right: meeting } }
    }
  }
}

/** The meeting that a notice calls by another name in what follows. */
export const meetingCalled: DocumentRule = {
  id: 'NEG-CONSISTENT-MEETING-CALLED',
  scope: 'document',
  family: 'consistency',
  severity: 'warn',
  name: '会议通知中会议名称前后不一',
  message: '通知召开的是“{{right}}”，此处为“{{text}}”，请核对会议名称。',
  source: '零差错要求：前后一致',
  fixes: 'none',
  check,
  wrong: [
    { text: 'title|关于召开全区幼儿园安全工作会议的通知\n请准时参加全区学前教育安全工作推进会，原则上不得请假。' },
    { text: '定于5月8日召开全市防汛工作会议。\n请参加防汛工作推进会的同志提前10分钟入场。' },
    { text: 'title|关于召开全市安全生产工作座谈会的通知\n参加安全生产工作推进会的人员请着正装。' },
  ],
  right: [
    { text: 'title|关于召开全区幼儿园安全工作会议的通知\n请准时参加会议，原则上不得请假。' },
    { text: 'title|关于召开全市安全生产工作座谈会的通知\n参加座谈会的人员请着正装。' },
    { text: '定于5月8日召开全市防汛工作会议。\n此前，市水利局召开防汛工作推进会。' },
    { text: 'title|关于召开全市防汛工作会议的通知\n会前请观看全市经济工作会议实况。' },
  ],
}
