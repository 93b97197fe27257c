import { type Passage, perPassage } from '../passage.ts'
import { matchesOf, type Range } from '../text.ts'

/** A meeting or an activity that a text names together with its day. */
export interface DatedMeeting extends Range {
  /** `null` where only month and day are written. */
  readonly year: string | null
  /** As written: 3月5日. */
  readonly day: string
  /** Empty where none is named. */
  readonly place: string
  readonly meeting: string
}

const DATED =
  /(?:于|在)?(?:(\d{4})年)?(\d{1,2}月\d{1,2}日)(?:[（(][^（）()]{1,8}[）)])?(?:上午|下午|晚)?(?:\d{1,2}[:：时点]\d{0,2}分?)?[，]?(?:在([^，。；]{2,14}?))?(?:组织|召开|举行|举办)(?:了)?([\p{Script=Han}“”]{4,24}?(?:会议|大会|座谈会|推进会|动员会|现场会|培训班|仪式))/gu

/** The meetings of a passage that have a day. */
export const datedMeetingsOf = perPassage(({ text }: Passage): readonly DatedMeeting[] =>
  [...matchesOf(DATED, text)].map(({ from, to, 1: year, 2: day = '', 3: place = '', 4: meeting = '' }) => {
    return { from, to, year: year ?? null, day, place, meeting }
  }),
)
