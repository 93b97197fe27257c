import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { isChinese, matchesOf } from '../text.ts'

const DASHES = /[-–—－─]+/g
const DASH = '——'

function* check({ text }: Passage): Generator<Hit> {
  for (const match of matchesOf(DASHES, text)) {
    const isBetweenChinese = isChinese(text[match.from - 1]) && isChinese(text[match.to])
    // A single — between words is the connector of 4.13 (北京—上海); only longer runs are meant as a dash.
    if (!isBetweenChinese || match[0] === DASH || match[0].length < 2) continue
    const range = { from: match.from, to: match.to }
    yield { ...range, fix: { ...range, text: DASH } }
  }
}

/** Dashes made of hyphens or of the wrong length. */
export const dashForm: PassageRule = {
  id: 'NEG-PUNCT-DASH',
  scope: 'passage',
  family: 'punctuation',
  severity: 'warn',
  name: '破折号形式错误',
  message: '破折号应写作占两个字位置的“——”。',
  source: 'GB/T 15834-2011 4.10',
  fixes: 'safe',
  check,
  wrong: [{ text: '主动仗--对党办工作的思考' }, { text: '主动仗———对党办工作的思考' }],
  right: [{ text: '主动仗——对党办工作的思考' }, { text: '北京—上海' }, { text: 'GB/T 9704-2012' }],
}
