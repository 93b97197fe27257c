import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { isChinese, matchesOf } from '../text.ts'

const DASHES = /[-–—－─]{2,}|^[-–—－─](?=[\u4e00-\u9fff])/g
const DASH = '——'

/** A dash stands before a word; what it follows, if anything, is one as well. Between numbers it would be a range. */
function isAmongWords(before: string | undefined, after: string | undefined): boolean {
  const isWord = [before, after].map((character) => isChinese(character) || /[\dA-Za-z%％]/.test(character ?? ''))
  return isWord[1] === true && (before === undefined || isWord[0] === true) && [before, after].some(isChinese)
}

function* check({ text }: Passage): Generator<Hit> {
  for (const match of matchesOf(DASHES, text)) {
    // A single — between words is the connector of 4.13 (北京—上海); only longer runs are meant as a dash.
    if (match[0] === DASH || !isAmongWords(text[match.from - 1], text[match.to])) continue
    const range = { from: match.from, to: match.to }
    yield { ...range, fix: { ...range, text: DASH } }
  }
}

/** Dashes made of hyphens or of the wrong length. */
export const dashForm: PassageRule = {
  id: 'NEG-PUNCT-DASH',
  scope: 'passage',
  family: 'punctuation',
  severity: 'block',
  name: '破折号形式错误',
  message: '破折号应写作占两个字位置的“——”。',
  source: 'GB/T 15834-2011 4.10',
  fixes: 'safe',
  finds: [DASHES],
  check,
  wrong: [
    { text: '主动仗--对党办工作的思考' },
    { text: '主动仗———对党办工作的思考' },
    { text: '--项目建设提质增效。' },
  ],
  right: [
    { text: '主动仗——对党办工作的思考' },
    { text: '北京—上海' },
    { text: '——项目建设提质增效。' },
    { text: 'GB/T 9704-2012' },
  ],
}
