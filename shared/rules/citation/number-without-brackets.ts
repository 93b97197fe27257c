import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'

const BARE = /(?<=》)(\p{Script=Han}{1,8}〔\d{4}〕\d{1,4}号)/gu

function* check({ text }: Passage): Generator<Hit> {
  for (const match of matchesOf(BARE, text)) {
    const right = `（${match[1]}）`
    yield { from: match.from, to: match.to, params: { right }, fix: { from: match.from, to: match.to, text: right } }
  }
}

/** A number behind a cited title without brackets. */
export const numberWithoutBrackets: PassageRule = {
  id: 'NEG-CITE-PLAIN-NUMBER',
  scope: 'passage',
  family: 'citation',
  severity: 'warn',
  name: '引用文号未加圆括号',
  message: '引用的发文字号应加圆括号，写作“{{right}}”。',
  source: '实务',
  fixes: 'suggested',
  finds: [BARE],
  check,
  wrong: [{ text: '《关于做好值班工作的通知》临办发〔2024〕1号' }],
  right: [{ text: '《关于做好值班工作的通知》（临办发〔2024〕1号）' }],
}
