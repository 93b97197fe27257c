import { type Passage, perPassage } from '../passage.ts'
import { matchesOf, type Range } from '../text.ts'

/** Words of somebody, without the marks around them. */
export interface Quoted extends Range {
  /** `marks`: verbatim, between quotation marks; `speech`: told after 指出 or 强调, and free to be told in other words. */
  readonly by: 'marks' | 'speech'
}

const BETWEEN_MARKS = /(?<=“)[^“”]{8,400}(?=”)/g
const AFTER_SPEECH = /(?<=(?:指出|强调|要求|提出)[，：])(?!“)[^“”：]{12,400}?(?=。|$)/g
const END_MARKS = /[，。；：！？、]+$/

/** Everything a passage quotes that is long enough to be recognised. */
export const quotedIn = perPassage(({ text }: Passage): readonly Quoted[] => [
  ...rangesOf(BETWEEN_MARKS, 'marks', text),
  ...rangesOf(AFTER_SPEECH, 'speech', text),
])

function rangesOf(pattern: RegExp, by: Quoted['by'], text: string): readonly Quoted[] {
  return [...matchesOf(pattern, text)].map(({ from, 0: words }) => {
    return { by, from, to: from + words.replace(END_MARKS, '').length }
  })
}
