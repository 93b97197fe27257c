import { type Passage, perPassage } from '../passage.ts'
import type { DocumentHit, DocumentRule, RuledDocument } from '../rule.ts'
import { matchesOf, type Range } from '../text.ts'

interface Meeting extends Range {
  readonly name: string
  /** The meeting is the one that the document is about. */
  readonly isThis: boolean
}

const MEETING =
  /全[国省市县区州][\p{Script=Han}]{2,18}?(?:大会|工作会议|座谈会|推进会|动员会|部署会|现场会|总结会|培训会|调度会|会议)/gu
const THIS = /(?:这次|本次|此次|今天|今天的|今天召开的|召开|出席|参加|传达学习|学习贯彻|贯彻落实)$/
const LEVEL = 2
const END = /(?:工作)?(?:大会|会议|座谈会|推进会|动员会|部署会|现场会|总结会|培训会|调度会)$/
/** Below this two meetings have too little of a name to be compared. */
const SHORTEST = 5
const ALIKE = 0.6

const meetingsOf = perPassage(({ text, kind }: Passage): readonly Meeting[] =>
  [...matchesOf(MEETING, text)].map(({ from, to, 0: name }) => ({
    from,
    to,
    name,
    isThis: kind === 'title' || THIS.test(text.slice(Math.max(0, from - 6), from)),
  })),
)

/** What a meeting is about: its name without level and kind. */
function matterOf(name: string): string {
  return name.slice(LEVEL).replace(END, '')
}

/** Whether two names say nearly the same without saying the same in short. */
function isNearly(one: string, other: string): boolean {
  const [a, b] = [matterOf(one), matterOf(other)]
  if (one.charAt(1) !== other.charAt(1) || a === b || a.length < SHORTEST || b.length < SHORTEST) return false
  if (a.includes(b) || b.includes(a) || isOfAnother(a, b)) return false
  const shared = pairsOf(a).filter((pair) => b.includes(pair)).length
  return (
    shared / (Math.min(a.length, b.length) - 1) >= ALIKE / 2 &&
    commonCharacters(a, b) / Math.min(a.length, b.length) >= ALIKE
  )
}

/** Whether only what stands first differs, which tells meetings apart: 城市基层党建, 农村基层党建. */
function isOfAnother(one: string, other: string): boolean {
  return one.length === other.length && one.charAt(0) !== other.charAt(0) && one.slice(2) === other.slice(2)
}

function pairsOf(text: string): readonly string[] {
  return Array.from({ length: text.length - 1 }, (_, at) => text.slice(at, at + 2))
}

function commonCharacters(one: string, other: string): number {
  return [...one].filter((character) => other.includes(character)).length
}

/** 今天，我们召开: the meeting at which a speech is given. */
const HERE = /今[天日]，?(?:我们)?(?:在这里|在此)?(?:召开|举行|召集)$/

/** Whether all characters of the shorter stand in the longer in order: a name and its short form. */
function isShortOf(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  let at = 0
  for (const character of long) if (character === short.charAt(at)) at += 1
  return at === short.length
}

/** 在全市征兵工作会议上的讲话 beginning with 今天，我们召开全市兵役工作会议. */
function* otherThanTitled(passages: readonly Passage[]): Generator<DocumentHit> {
  const titles = passages.filter(({ kind, text }) => kind === 'title' && /在.{4,40}上的/.test(text)).flatMap(meetingsOf)
  const [title] = titles
  if (title === undefined || titles.length > 1) return
  for (const passage of passages)
    for (const { name, from, to } of meetingsOf(passage)) {
      if (!HERE.test(passage.text.slice(Math.max(0, from - HERE_WITHIN), from))) continue
      const isOther = name.charAt(1) === title.name.charAt(1) && !isShortOf(matterOf(name), matterOf(title.name))
      if (isOther) yield { passage, from, to, params: { right: title.name } }
    }
}
const HERE_WITHIN = 12

const MINUTES = /(?:会议)?(?:纪要|记录)$/
const DECIDED = /^(?:议定|确定|研究确定|明确)的?事项/

/** 全市数据安全工作会议议定的事项 at the end of the minutes of another meeting. */
function* otherThanMinuted(passages: readonly Passage[]): Generator<DocumentHit> {
  const title = passages.findLast(({ kind }) => kind === 'title')?.text.trim() ?? ''
  if (!MINUTES.test(title)) return
  for (const passage of passages)
    for (const { name, from, to } of meetingsOf(passage)) {
      const isWhole = /^$|[，。；：]/.test(passage.text.charAt(from - 1)) && matterOf(name) !== ''
      if (isWhole && DECIDED.test(passage.text.slice(to)) && !isShortOf(matterOf(name), title))
        yield { passage, from, to, params: { right: title.replace(MINUTES, '') } }
    }
}

function* check({ passages }: RuledDocument): Generator<DocumentHit> {
  const reported = new Set<string>()
  for (const hit of [...otherThanTitled(passages), ...otherThanMinuted(passages)]) {
    reported.add(`${hit.passage.blockId} ${hit.from}`)
    yield hit
  }
  for (const hit of nearlyTitled(passages)) if (!reported.has(`${hit.passage.blockId} ${hit.from}`)) yield hit
}

/** Meetings that are called nearly as the one of the document. */
function* nearlyTitled(passages: readonly Passage[]): Generator<DocumentHit> {
  const all = passages.flatMap((passage) => meetingsOf(passage).filter(({ isThis }) => isThis))
  const counts = new Map<string, number>()
  for (const { name } of all) counts.set(name, (counts.get(name) ?? 0) + 1)
  if (counts.size < 2) return
  const titled = new Set(
    passages.filter(({ kind }) => kind === 'title').flatMap((passage) => meetingsOf(passage).map(({ name }) => name)),
  )
  for (const passage of passages)
    for (const { name, from, to, isThis } of meetingsOf(passage)) {
      if (!isThis || titled.has(name)) continue
      const right = [...counts.keys()].find(
        (other) => isNearly(name, other) && (titled.has(other) || (counts.get(other) ?? 0) >= (counts.get(name) ?? 0)),
      )
      if (right !== undefined) yield { passage, from, to, params: { right } }
    }
}

/** The meeting of a document under two names. */
export const meetingName: DocumentRule = {
  id: 'NEG-CONSISTENT-MEETING-NAME',
  scope: 'document',
  family: 'consistency',
  severity: 'warn',
  name: '会议名称前后不一',
  message: '“{{text}}”与前后文的“{{right}}”似为同一会议，请核对名称。',
  source: '零差错要求：前后一致',
  fixes: 'none',
  check,
  wrong: [
    {
      text: 'title|临江市公共数据共享平台建设推进会会议纪要\n周启明强调，全市数据安全工作会议议定的事项，要抓紧落实。',
    },
    { text: 'title|在2026年全市防汛工作会议上的讲话\n今天，我们召开全市防灾工作会议，主要任务是安排今年工作。' },
    { text: 'title|在全市优化营商环境大会上的讲话\n这次全市营商环境提升大会，是市委研究决定召开的。' },
    { text: '今天召开全区优化营商环境大会。\n要及时传达学习全区优化投资环境大会精神。' },
  ],
  right: [
    { text: 'title|临江市公共数据共享平台建设推进会会议纪要\n全市数据共享工作会议议定的事项，要抓紧落实。' },
    { text: 'title|在2026年全市生态环境保护大会上的讲话\n今天，我们召开全市生态环保大会，主要任务是安排今年工作。' },
    { text: 'title|在全市优化营商环境大会上的讲话\n这次全市优化营商环境大会，是市委研究决定召开的。' },
    { text: '今天召开全市农村工作会议。\n要传达学习全市经济工作会议精神。' },
    { text: '今天召开全市城市基层党建工作会议。\n年底召开全市农村基层党建工作会议。' },
  ],
}
