import { countOf } from '../count-words.ts'
import type { Passage } from '../passage.ts'
import type { DocumentHit, DocumentRule, RuledDocument } from '../rule.ts'
import { matchesOf } from '../text.ts'

const ANNOUNCED =
  /(?:讲|谈|提|提出|强调|有|从|围绕|做好|抓好|抓住|作|分|采取)(?:以下|如下|这)?([\d一二两三四五六七八九十]{1,2})(?:个方面|点意见|点要求|点希望|点体会|点思考|个问题|件事|项工作|项任务|项措施|条意见|条建议|条措施|部分|点)(?!以)/g

/** Whether a passage announces headings in the words that this rule reads. */
export function announcesHeadings({ text }: Passage): boolean {
  return text.search(ANNOUNCED) >= 0
}

function* check({ passages }: RuledDocument): Generator<DocumentHit> {
  const first = passages.findIndex(({ kind }) => kind === 'heading1')
  if (first < 0) return
  const count = passages.filter(({ kind }) => kind === 'heading1').length
  // Only the sentence directly before the first heading announces the headings.
  const passage = passages[first - 1]
  const match = passage === undefined ? undefined : [...matchesOf(ANNOUNCED, passage.text)].at(-1)
  if (passage === undefined || match === undefined) return
  const announced = countOf(match[1] ?? '')
  if (announced !== count) yield { passage, from: match.from, to: match.to, params: { announced, count } }
}

/** "Three points" before four headings. */
export const announcedCount: DocumentRule = {
  id: 'NEG-STRUCTURE-COUNT',
  scope: 'document',
  family: 'structure',
  severity: 'block',
  name: '“几点意见”与实际条数不符',
  message: '文中说有{{announced}}条，实际有{{count}}个一级标题，请核对。',
  source: '《党政机关公文处理工作条例》第二十条第四项（数字准确）',
  fixes: 'none',
  check,
  wrong: [{ text: '下面，我讲三点意见。\n一、认清形势\n二、突出重点' }],
  right: [{ text: '下面，我讲两点意见。\n一、认清形势\n二、突出重点' }, { text: '一、认清形势\n我讲三点意见。' }],
}
