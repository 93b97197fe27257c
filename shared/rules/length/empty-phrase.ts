import { countCharacters } from '../../document/statistics.ts'
import { type Passage, perPassage } from '../passage.ts'
import type { DocumentHit, DocumentRule, RuledDocument } from '../rule.ts'
import { matchesOf, type Range } from '../text.ts'

/** Phrases that say nothing a reader would miss. */
const PHRASES =
  /(?:具有)?(?:十分|非常|极其)?重要(?:的)?(?:现实|历史|深远)?意义|高度重视，?加强领导|(?:进一步)?提高(?:思想)?认识，统一思想|取得了?(?:显著|明显|一定|积极)(?:的)?成效|(?:切实)?抓好贯彻落实|(?:认真)?抓好落实，?确保取得实效|在[^，。]{2,12}的正确领导下|在[^，。]{2,12}的大力支持下|众所周知|不言而喻|毋庸置疑/g
/** Phrases in a thousand 字 from which a text reads empty, and the fewest that make a habit. */
const PARAMS = { mostPerThousand: 3, fewest: 3 }

const phrasesOf = perPassage(({ text }: Passage): readonly Range[] => [...matchesOf(PHRASES, text)])
const lengthOf = perPassage(({ text }: Passage) => countCharacters(text))

function* check({ passages }: RuledDocument, { mostPerThousand, fewest } = PARAMS): Generator<DocumentHit> {
  const phrases = passages.flatMap((passage) => phrasesOf(passage).map(({ from, to }) => ({ passage, from, to })))
  const length = passages.reduce((sum, passage) => sum + lengthOf(passage), 0)
  if (phrases.length >= fewest && phrases.length * 1000 > length * mostPerThousand)
    yield* phrases.map((phrase) => ({ ...phrase, params: { count: phrases.length } }))
}

/** Set phrases that fill a text, when there are many of them. */
export const emptyPhrase: DocumentRule = {
  id: 'NEG-LENGTH-EMPTY',
  scope: 'document',
  family: 'length',
  severity: 'info',
  name: '套话偏多',
  message: '全文有{{count}}处套话，“{{text}}”可考虑删减。',
  source: '实务（精文简会）',
  fixes: 'none',
  params: PARAMS,
  check,
  wrong: [{ text: '这项工作具有十分重要的意义。近年来取得了显著成效。要切实抓好贯彻落实。' }],
  right: [{ text: '这项工作具有重要意义。' }, { text: '意义' }],
}
