import type { DocumentHit, DocumentRule, RuledDocument } from '../rule.ts'

/** A form of address on a line of its own, with a mark that is no colon or with none. */
const OPEN_SALUTATION =
  /^(?:(?:尊敬的|敬爱的|亲爱的)[^。，；：！？]{2,30}|同志们|各位[^。，；：！？]{2,24}|朋友们|同学们|战友们|乡亲们|父老乡亲们|女士们[，、]先生们)(?:[，、](?:同志们|朋友们|先生们|各位[^。，；：！？]{2,16})){0,3}([。，；、,.;:]?)$/
/** Title, subtitle, date, place and speaker stand above it. */
const LINES_ABOVE = 7
/** The text has begun: what follows is said in the middle of it. */
const HAS_SENTENCE = /。.*。|[\u4e00-\u9fa5]{40}/

function* check({ passages }: RuledDocument): Generator<DocumentHit> {
  if (!passages.some(({ kind }) => kind === 'title')) return
  for (const passage of passages.slice(0, LINES_ABOVE)) {
    const line = passage.text.trimEnd()
    if (HAS_SENTENCE.test(line)) return
    const match = passage.kind === 'body' || passage.kind === 'salutation' ? OPEN_SALUTATION.exec(line.trim()) : null
    if (match === null) continue
    const to = line.length
    const from = to - (match[1] ?? '').length
    yield { passage, from: Math.min(from, to - 1), to, fix: { from, to, text: '：' } }
    return
  }
}

/** The form of address at the beginning of a speech without its colon. */
export const salutationMark: DocumentRule = {
  id: 'NEG-SALUTATION-MARK',
  scope: 'document',
  family: 'element',
  severity: 'block',
  name: '讲话称谓后未用冒号',
  message: '讲话开头的称谓独占一行，后用全角冒号“：”。',
  source: 'GB/T 15834-2011 4.7.3.2',
  fixes: 'suggested',
  check,
  wrong: [
    { text: 'title|在全市大会上的讲话\n同志们。\n这次会议很重要。' },
    { text: 'title|政府工作报告\nsalutation|各位代表，\n现在，我代表县人民政府报告工作。' },
    { text: 'title|在座谈会上的讲话\n各位来宾、同志们\n今天很高兴。' },
    { text: 'title|在开班式上的讲话\n同志们:\n今天开班。' },
  ],
  right: [
    { text: 'title|在全市大会上的讲话\n同志们：\n这次会议很重要。' },
    { text: 'title|在全市大会上的讲话\n同志们！\n这次会议很重要。' },
    { text: 'title|在全市大会上的讲话\n同志们：\n刚才大家讲得很好。\n各位代表，同志们！' },
    { text: 'title|在全市大会上的讲话\n同志们，今天的会议很重要。' },
    { text: '同志们。' },
  ],
}
