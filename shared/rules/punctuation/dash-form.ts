import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { isChinese, matchesOf } from '../text.ts'

const DASHES = /[-–—－─]{2,}|^[-–—－─](?=[\u4e00-\u9fff])/g
/** “图书馆—老百姓身边的书房”: what something is, in quotation marks; a line of traffic has a place at both ends. */
const EXPLAINS =
  /(?<=[“《][\u4e00-\u9fff]{2,12})[—–-](?=(?:[\u4e00-\u9fff]{2,10}的[\u4e00-\u9fff]{2,8}|[记访忆]\S{2,16}|(?:对|论|浅谈|关于|来自|写在|献给)[\u4e00-\u9fff]{2,16})[”》])/g
/** 做到“三不放过”—原因不查清不放过: what was quoted is explained. */
const AFTER_QUOTED = /(?<=”)[—–-](?=[\u4e00-\u9fff][^“”]{3,20}[，。、])/g
/** 北京—上海的高铁 joins two places. */
const FROM_PLACE = /[省市县区镇乡村州站港京沪津渝]$/
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
  for (const { from, to } of matchesOf(AFTER_QUOTED, text)) yield { from, to, fix: { from, to, text: DASH } }
  for (const { from, to } of matchesOf(EXPLAINS, text))
    if (!FROM_PLACE.test(text.slice(0, from))) yield { from, to, fix: { from, to, text: DASH } }
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
  finds: [DASHES, AFTER_QUOTED, EXPLAINS],
  check,
  wrong: [
    { text: '主动仗--对党办工作的思考' },
    { text: '主动仗———对党办工作的思考' },
    { text: '--项目建设提质增效。' },
    { text: '做到“三不放过”—问题原因不查清不放过、整改不到位不放过' },
    { text: '提出“图书馆—老百姓身边的书房”的理念' },
  ],
  right: [
    { text: '主动仗——对党办工作的思考' },
    { text: '北京—上海' },
    { text: '“临江市—省城的快线”，“秦岭—淮河”' },
    { text: '——项目建设提质增效。' },
    { text: 'GB/T 9704-2012' },
  ],
}
