import { type Passage, perPassage } from '../passage.ts'
import type { DocumentHit, DocumentRule, RuledDocument } from '../rule.ts'

/** A notice that calls a meeting, not one that passes on what a meeting said. */
const CALLS =
  /关于(?:召开|举行|举办)[^《》]{2,50}(?:会议?|培训班|论坛|仪式|座谈|推进会|调度会)的?(?:预备|补充|紧急)?通知$/
const TIME =
  /\d{1,2}月\d{1,2}日|(?:上午|下午|晚上)\d{1,2}[时点：:]|时间[：:为]|时间另行通知|[一二三四五六七八九十]月[一二三四五六七八九十]{1,3}日/
const PLACE =
  /地\s*点|会场|会议室|礼堂|报告厅|会议中心|宾馆|酒店|视频会议|电视电话会议|线上|在[^，。；]{2,24}(?:召开|举行|举办)|(?:楼|厅|馆|中心|广场|学校|大院|党校)[^，。；]{0,6}(?:召开|举行|举办|集合|报到)|\d+号楼|\d+室/

const hasTime = perPassage(({ kind, text }: Passage) => kind !== 'dateOfIssue' && kind !== 'title' && TIME.test(text))
const hasPlace = perPassage(({ kind, text }: Passage) => kind !== 'title' && PLACE.test(text))
const LINES = 6

function* check({ passages }: RuledDocument): Generator<DocumentHit> {
  const passage = passages.find(({ kind }) => kind === 'title')
  if (passage === undefined || !CALLS.test(passage.text.replace(/\s/g, '')) || passages.length < LINES) return
  const lead = passages.find(({ kind, text }) => kind === 'body' && text.length > 10) ?? passage
  if (!passages.some(hasTime)) yield { passage: lead, from: 0, to: lead.text.length, variant: 'time' }
  if (!passages.some(hasPlace)) yield { passage: lead, from: 0, to: lead.text.length, variant: 'place' }
}

const RIGHT = [
  'title|临江市人民政府办公室关于召开全市防汛工作会议的通知',
  'addressee|各县（区）人民政府：',
  'body|现将有关事项通知如下，请认真组织：',
  'heading1|一、会议时间',
  'body|3月12日9时。',
  'heading1|二、会议地点',
  'body|市政府第一会议室。',
]

/** A notice of a meeting that does not say when or where. */
export const meetingParts: DocumentRule = {
  id: 'NEG-MEETING-PARTS',
  scope: 'document',
  family: 'element',
  severity: 'warn',
  name: '会议通知缺时间或地点',
  message: '会议通知{{problem}}，请补全。',
  variants: { time: '没有写明会议时间', place: '没有写明会议地点' },
  source: '《党政机关公文处理工作条例》第十九条；实务',
  fixes: 'none',
  check,
  wrong: [
    {
      text: RIGHT.filter((line) => !/地点|会议室/.test(line))
        .concat('body|请按时参加会议，不得缺席。')
        .join('\n'),
    },
    {
      text: RIGHT.filter((line) => !/时间|3月/.test(line))
        .concat('body|请按时参加会议，不得缺席。')
        .join('\n'),
    },
  ],
  right: [
    { text: RIGHT.join('\n') },
    { text: 'title|临江市人民政府办公室关于召开全市防汛工作会议的通知\nbody|会议时间待定。' },
    { text: 'title|关于学习会议精神的通知\nbody|一\nbody|二\nbody|三\nbody|四\nbody|五' },
  ],
}
