import { perPassage } from '../../passage.ts'
import { SURNAMES } from '../../surnames.ts'
import { matchesOf, type Range } from '../../text.ts'
import { type Standing, standingOf } from './characters.ts'
import { isNewWord } from './new-word.ts'
import { misspeltReadingOf, type ReadWord } from './reading.ts'
import { PLAIN_WORDS } from './single-words.ts'

/** A word of two characters, one of which seems to be typed for another. */
export interface Misspelling extends Range {
  readonly written: string
  readonly right: string
  /** Whether the mistake is plain; otherwise it is worth a look and no more. */
  readonly isPlain: boolean
}

/** Characters that make a name of what stands before them. */
const PLACES = new Set('乡镇村县屯寨庄庵坪坝岭沟湾港桥渡街巷路社湖河江山岛')
/** What posts end with: 副主任陈立言, 书记、市长 are followed by names. */
const POST_ENDS = new Set('任记长员席委授师')
/** Whatever is shorter is a name or a cell of a table more often than a phrase. */
const SHORTEST_PHRASE = 4
const PHRASE = /\p{Script=Han}{4,}/gu

/** The words of a passage that read best as misspellings. */
export const misspellingsOf = perPassage(({ text }): readonly Misspelling[] =>
  [...matchesOf(PHRASE, text)].flatMap((phrase) =>
    misspellingsIn(phrase[0]).map((found) => ({
      ...found,
      from: phrase.from + found.from,
      to: phrase.from + found.to,
    })),
  ),
)

/** The words of a stretch of Chinese characters that read best as misspellings, names left alone. */
export function misspellingsIn(stretch: string): readonly Misspelling[] {
  if (stretch.length < SHORTEST_PHRASE) return []
  const reading = misspeltReadingOf(stretch)
  if (reading === null) return []
  return reading.flatMap((word, index) => {
    const { from, to, correction } = word
    if (correction === null || isInName(stretch, from, to)) return []
    const isBesideName = isNoWord(stretch, reading[index - 1]) || isNoWord(stretch, reading[index + 1])
    if (isBesideName && correction.kind !== 'frequent') return []
    const written = stretch.slice(from, to)
    const plain = !isBesideName && isPlain(written, correction)
    if (!plain && isNewWord(written, correction)) return []
    return [{ from, to, written, right: correction.right, isPlain: plain }]
  })
}

function isNoWord(stretch: string, word: ReadWord | undefined): boolean {
  return word !== undefined && word.to - word.from === 1 && standingOf(stretch.charCodeAt(word.from)) === 'unknown'
}

/** Whether a name is more likely here than a mistake: 魏建明同志, 副主任陈立言, 高岭乡. */
function isInName(stretch: string, from: number, to: number): boolean {
  if (PLACES.has(stretch.charAt(to))) return true
  const surname = [from, from - 1].find((at) => SURNAMES.has(stretch.charAt(at)))
  if (surname === undefined) return false
  const isAddressed = stretch.startsWith('同志', to) || stretch.startsWith('同志', to + 1)
  return isAddressed || POST_ENDS.has(stretch.charAt(surname - 1))
}

/** Words of place stand after any noun, also after one the lexicon does not know: 长椅上, 人民币里, 自产自销区. */
const AFTER_NOUN = new Set('里中上下内外区')

/**
 * A mistake in a word that official prose repeats all the time is plain when its wrong character is no word of its own,
 * or at least the right one beside it is none; what only looks alike needs more. For other words of every day neither
 * may be one: terms of a trade come near them in every text, 涌水, 交验.
 */
function isPlain(written: string, correction: NonNullable<ReadWord['correction']>): boolean {
  if (correction.kind === 'common' || correction.kind === 'longer' || correction.likeness === 'nearSound') return false
  const wrongAt = written.charAt(0) === correction.right.charAt(0) ? 1 : 0
  if (wrongAt === 0 && AFTER_NOUN.has(written.charAt(1))) return false
  const [wrong, kept] = [standingAt(written, wrongAt), standingAt(written, 1 - wrongAt)]
  if (wrong === 'free' || wrong === 'usual') return false
  if (correction.kind === 'core') return wrong === 'unknown' && kept === 'unknown'
  if (correction.likeness === 'shape') return wrong === 'unknown' && kept !== 'free' && kept !== 'usual'
  return wrong === 'unknown' || kept === 'unknown'
}

const NAMES_SOMETHING = new Set(PLAIN_WORDS)

function standingAt(written: string, at: number): Standing {
  const standing = standingOf(written.charCodeAt(at))
  return standing === 'unknown' && NAMES_SOMETHING.has(written.charAt(at)) ? 'loose' : standing
}
