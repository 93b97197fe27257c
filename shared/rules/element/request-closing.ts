import type { Passage } from '../passage.ts'
import { perPassage } from '../passage.ts'
import type { DocumentHit, DocumentRule, RuledDocument } from '../rule.ts'

const CLOSING =
  /(?:妥否|当否|可否|是否妥当|以上请示)[，,]?.{0,6}(?:请|望|恳请)?.{0,6}(?:批示|批复|审批|指示|审示)|请(?:予)?(?:批示|批复|审批|批准)/
/** What only somebody above may be asked for; 请批准 asks a body of another line as well. */
const OF_REQUESTS =
  /(?:(?:妥否|当否|可否|是否妥当|是否可行)，)?(?:请|恳请|敬请|望|呈请)(?:予以|予|即|贵局|贵委|贵单位|上级)?(?:批示|批复|审批|审示|指示)(?=[。，！]|$)/
const askedOf = perPassage(({ text }: Passage) => OF_REQUESTS.exec(text))
const closingOf = perPassage(({ text }: Passage) => CLOSING.exec(text))

function* check({ kind, passages }: RuledDocument): Generator<DocumentHit> {
  const last = passages.findLast(({ kind: role, text }) => role === 'body' && /[。！]$/.test(text))
  if (kind.name === '请示' && last !== undefined && !passages.some((passage) => closingOf(passage) !== null))
    yield { passage: last, from: 0, to: last.text.length, variant: 'missing' }
  if (kind.name === '报告') yield* closingsIn(passages, closingOf, 'inReport')
  if (kind.name === '函') yield* closingsIn(passages, askedOf, 'inLetter')
}

function* closingsIn(
  passages: readonly Passage[],
  find: (passage: Passage) => RegExpExecArray | null,
  variant: string,
): Generator<DocumentHit> {
  for (const passage of passages) {
    const closing = find(passage)
    if (closing !== null) yield { passage, from: closing.index, to: closing.index + closing[0].length, variant }
  }
}

/** A request without its closing, or a report or a letter that asks as only a request does. */
export const requestClosing: DocumentRule = {
  id: 'NEG-REQUEST-CLOSING',
  scope: 'document',
  family: 'element',
  severity: 'block',
  name: '请求语与文种不符、请示缺少请求语',
  message: '{{problem}}。',
  variants: {
    missing: '请示应有“妥否，请批示”等请求语',
    inReport: '报告中不得夹带请示事项',
    inLetter: '函用于不相隶属机关之间，不用请示的结束语，可用“请予支持”“请函复”',
  },
  source: '《党政机关公文处理工作条例》第八条、第十五条',
  fixes: 'none',
  check,
  wrong: [
    { text: '以上报告，请批准。', kind: { name: '报告', group: 'statutory', direction: 'upward' } },
    { text: '需经费5万元。', kind: { name: '请示', group: 'statutory', direction: 'upward' } },
    { text: '以上事项，请批示。', kind: { name: '函', group: 'statutory', direction: 'lateral' } },
  ],
  right: [
    { text: '妥否，请函复。', kind: { name: '函', group: 'statutory', direction: 'lateral' } },
    { text: '请按审批程序办理，请予批准。', kind: { name: '函', group: 'statutory', direction: 'lateral' } },
    { text: '需经费5万元。\n妥否，请批示。', kind: { name: '请示', group: 'statutory', direction: 'upward' } },
    { text: '特此报告。', kind: { name: '报告', group: 'statutory', direction: 'upward' } },
  ],
}
