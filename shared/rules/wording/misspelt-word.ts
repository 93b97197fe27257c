import { sourceRange } from '../../kernel/mapped-text.ts'
import { perPassage } from '../passage.ts'
import type { DocumentHit, DocumentRule, RuledDocument } from '../rule.ts'
import { shadowOf } from '../shadow.ts'
import { overlapsOne, quotationsOf } from '../text.ts'
import { confusionsIn } from './confused-word.ts'
import { setPhrasesIn } from './set-phrase.ts'
import { isWord } from './spelling/lexicon.ts'
import { type Misspelling, misspellingsOf } from './spelling/misspellings.ts'
import { wordPairsIn } from './word-pair.ts'

/** A form that comes back so often is a word this office uses, not a slip of the hand. */
const FORM_OF_ITS_OWN = 3

/** Characters that end one word before another begins: 客观地指出, 座谈会暨, 向辖区. */
const STAND_APART = new Set('地得会向为党以与和由')
/** Names of places are no words: 海门镇, 武冈市. */
const OF_A_PLACE = /[镇乡县村]|.[市州旗]/

/** What follows the code of an office: 临政办发〔2026〕. */
const ISSUING_NUMBER = /^[发函电字规通明]{0,3}〔/

/** Whether two characters belong to the words beside them, or name something: both only seem to make a word. */
function isNoSlip(text: string, { from, to, written, isPlain }: Misspelling): boolean {
  if (written.includes('暨')) return true
  const goesOn = to < text.length && isWord(text.charCodeAt(to - 1), text.charCodeAt(to))
  if (goesOn && STAND_APART.has(written.charAt(0))) return true
  if (isPlain) return false
  // 向受表扬的同志, 为党为人民
  if ('向为'.includes(written.charAt(0))) return true
  // 熠熠生辉, 稳字当头
  const isOfPhrase =
    text.charAt(from - 1) === written.charAt(0) || (written.endsWith('字') && text.startsWith('当头', to))
  if (ISSUING_NUMBER.test(text.slice(to, to + 4))) return true
  return isOfPhrase || OF_A_PLACE.test(written.slice(-1) + text.charAt(to))
}

/** What other rules about characters name more exactly is not said twice; words of others may be spelt as they please. */
const ownMisspellingsOf = perPassage((passage): readonly Misspelling[] => {
  const found = misspellingsOf(passage)
  if (found.length === 0) return found
  const named = [...wordPairsIn(passage), ...setPhrasesIn(passage), ...confusionsIn(passage)].toSorted(
    (a, b) => a.from - b.from,
  )
  const quoted = quotationsOf(passage)
  return found
    .filter((one) => !overlapsOne(named, one) && !isNoSlip(passage.text, one))
    .map((one) => ({ ...one, isPlain: one.isPlain && !overlapsOne(quoted, one) }))
})

/** The same by the places of the passage as it stands. */
const misspeltIn = perPassage((passage): readonly Misspelling[] => {
  const shadow = shadowOf(passage)
  return ownMisspellingsOf(shadow.passage).map((found) => ({ ...found, ...sourceRange(shadow, found) }))
})

function* misspelt({ passages }: RuledDocument, isPlain: boolean): Generator<DocumentHit> {
  const all = passages.flatMap((passage) => misspeltIn(passage).map((found) => ({ passage, found })))
  const times = new Map<string, number>()
  for (const { found } of all) times.set(found.written, (times.get(found.written) ?? 0) + 1)
  for (const { passage, found } of all) {
    if (found.isPlain !== isPlain || (times.get(found.written) ?? 0) >= FORM_OF_ITS_OWN) continue
    const { from, to, right } = found
    yield { passage, from, to, params: { right }, fix: { from, to, text: right } }
  }
}

const SOURCE = '《图书编校质量差错认定细则》第六条；《现代汉语词典》'

/** A word of every day with a character of the same sound or look. */
export const misspeltWord: DocumentRule = {
  id: 'NEG-WORD-SPELLING',
  scope: 'document',
  family: 'wording',
  severity: 'warn',
  name: '疑似错别字',
  message: '“{{text}}”疑为“{{right}}”，请核对。',
  source: SOURCE,
  fixes: 'suggested',
  check: (document) => misspelt(document, true),
  wrong: [{ text: '认真疏理工作台账' }, { text: '办理情况按月反溃' }],
  right: [
    { text: '取得了阶段性成效' },
    { text: '高岭乡党委书记参加会议' },
    { text: '基础类应改尽改，外墙进行补漆作业' },
    { text: '掘进中遇到涌水，路基全部交验' },
    { text: '坐在办事大厅的长椅上' },
    { text: '古人讲“国将兴，必贵师而重傅”' },
    { text: '由魏建明同志主持会议' },
    { text: '临江市青禾县石桥镇东溪村' },
    { text: '留出不少于一成的自产自销区' },
    { text: '推进助氢工作，开展助氢服务，完善助氢设施' },
  ],
}

/** The same where more speaks for a word of its own. */
export const doubtfulWord: DocumentRule = {
  id: 'NEG-WORD-DOUBT',
  scope: 'document',
  family: 'wording',
  severity: 'info',
  name: '用字存疑',
  message: '“{{text}}”是否应为“{{right}}”，请看一眼。',
  source: SOURCE,
  fixes: 'suggested',
  check: (document) => misspelt(document, false),
  wrong: [{ text: '发展磁善事业' }, { text: '由分管领导来承但' }],
  right: [
    { text: '切实保护群众利益' },
    { text: '取得了阶段性成效' },
    { text: '由办公室副主任陈立言带队' },
    { text: '首报写清时间地点，须书面报经市委办公室同意，把任务办实' },
    { text: '文字要短实新，久久为功提能力，不打着旗号办私事' },
    { text: '修剪大枝、画圈圈地，设快检室，把柴草清出村口，雨报明白' },
    { text: '路基全部交验' },
  ],
}
