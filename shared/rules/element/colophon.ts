import { type CalendarDay, fromChineseDate } from '../../kernel/calendar-day.ts'
import { dayOfIssue } from '../date/day-of-issue.ts'
import type { Passage } from '../passage.ts'
import type { DocumentHit, DocumentRule, RuledDocument } from '../rule.ts'

const COPIES = /^\s*抄\s*送\s*[：:]\s*/
const PRINTED =
  /^\s*[^。；：，]{2,40}?[\s\u3000]*((?:\d{4}|[〇○零一二三四五六七八九]{4})[年.\-/][^。；，]{3,10}?)[\s\u3000]*(印发|印制|印刷|印|制发|发布|发)$/
const RIGHT_DAY = /^\d{4}年(?:[1-9]|1[0-2])月(?:[1-9]|[12]\d|3[01])日$/

/** Copies and printing line stand at the very end. */
const LINES_OF_COLOPHON = 6

/** 报：, 送：, 发： are for information papers. */
const OTHER_LABEL = /^\s*[报送发][：:](?=[^。；]{2,80}(?:[局委部]|政府|办公[室厅]|各单位|单位)。?$)/

function* check({ kind, passages }: RuledDocument): Generator<DocumentHit> {
  const addressees = new Set(passages.filter(({ kind }) => kind === 'addressee').flatMap(({ text }) => namesIn(text)))
  const issued = dayOfIssue(passages)
  const isStatutory = kind.group === 'statutory'
  for (const passage of passages.slice(-LINES_OF_COLOPHON)) {
    if (passage.kind !== 'body') continue
    yield* copiedTwice(passage, addressees)
    yield* copyNames(passage)
    const label = isStatutory ? OTHER_LABEL.exec(passage.text) : null
    if (label !== null) yield { passage, from: 0, to: label[0].length, variant: 'label' }
    yield* printing(passage, issued)
  }
}

function namesIn(text: string): readonly string[] {
  return text.split(/[，、：；。\s]+/).filter((name) => name !== '')
}

function* copiedTwice(passage: Passage, addressees: ReadonlySet<string>): Generator<DocumentHit> {
  const label = COPIES.exec(passage.text)
  if (label === null) return
  for (const name of passage.text.matchAll(/[^，、：；。\s]+/g))
    if (name.index >= label[0].length && addressees.has(name[0]))
      yield { passage, from: name.index, to: name.index + name[0].length, variant: 'copied' }
}

/** People among the copies, and names of bodies with 、 between them. */
function* copyNames(passage: Passage): Generator<DocumentHit> {
  if (!COPIES.test(passage.text)) return
  const names = passage.text.replace(IN_BRACKETS, (part) => '　'.repeat(part.length))
  for (const { index, 0: person } of names.matchAll(PERSON))
    yield { passage, from: index, to: index + person.length, variant: 'person' }
  const mark = /(?<=办公[厅室]|局)、(?=[^，、。]{3,20}(?:办公[厅室]|局)[，。])/.exec(names)
  if (mark !== null && names.includes('，')) yield { passage, from: mark.index, to: mark.index + 1, variant: 'comma' }
}

const IN_BRACKETS = /（[^（）]*）/g
const PERSON =
  /(?<=[：，、])[\u4e00-\u9fff]{1,4}(?<!各位)(?:副?[市县区省州]长|副?书记|秘书长|局长)(?:同志)?(?=[，、。]|$)|(?<=[：，、])[\u4e00-\u9fff]{2,3}同志(?=[，、。]|$)/g

function* printing(passage: Passage, issued: CalendarDay | null): Generator<DocumentHit> {
  const match = PRINTED.exec(passage.text.trimEnd())
  if (match === null) return
  const [, day = '', word = ''] = match
  const from = match[0].lastIndexOf(day)
  if (word !== '印发') yield { passage, from: match[0].length - word.length, to: match[0].length, variant: 'word' }
  if (!RIGHT_DAY.test(day)) yield { passage, from, to: from + day.length, variant: 'form' }
  const printed = RIGHT_DAY.test(day) ? fromChineseDate(day) : null
  if (printed !== null && issued !== null && printed < issued)
    yield { passage, from, to: from + day.length, variant: 'early' }
}

/** Copies and printing line that are not as the standard has them. */
export const colophon: DocumentRule = {
  id: 'NEG-COLOPHON',
  scope: 'document',
  family: 'element',
  severity: 'warn',
  name: '版记内容不当',
  message: '{{problem}}。',
  variants: {
    copied: '“{{text}}”已是主送机关，不再抄送',
    label: '“{{text}}”用于简报，公文版记写“抄送：”',
    person: '抄送写机关名称，不抄送个人，“{{text}}”请改正',
    comma: '抄送机关之间用逗号',
    word: '印发日期后写“印发”，不写“{{text}}”',
    form: '印发日期用阿拉伯数字将年、月、日标全，月、日不编虚位，“{{text}}”请改正',
    early: '印发日期“{{text}}”早于成文日期，请核对',
  },
  source: 'GB/T 9704-2012 7.4.2、7.4.3',
  fixes: 'none',
  check,
  wrong: [
    { text: 'body|正文。\nbody|报：县水利局' },
    { text: 'body|正文。\nbody|抄送：张市长、李副市长，市委办公室。' },
    { text: 'body|正文。\nbody|抄送：市委办公室、市人大常委会办公室，市政协办公室。' },
    { text: 'addressee|市教育局：\nbody|正文。\nbody|抄送：市教育局，市财政局。' },
    { text: 'body|正文。\nissuerName|临江市教育局\ndateOfIssue|2026年3月8日\nbody|临江市教育局　　2026年3月1日印发' },
    { text: 'body|正文。\nbody|临江市教育局　　2026年03月08日印发' },
    { text: 'body|正文。\nbody|临江市教育局　　2026年3月8日印制' },
    { text: 'body|正文。\nbody|临江市教育局　　2026.3.8印发' },
  ],
  right: [
    { text: 'body|正文。\nbody|抄送：市委各部委，市人大常委会、市政协办公室，市法院、市检察院。' },
    { text: 'addressee|市教育局：\nbody|正文。\nbody|抄送：市财政局。' },
    { text: 'body|正文。\nissuerName|临江市教育局\ndateOfIssue|2026年3月1日\nbody|临江市教育局　　2026年3月8日印发' },
    { text: 'body|该办法由临江市教育局2026年3月8日印发。' },
    { text: 'body|青禾县融媒体中心发' },
  ],
}
