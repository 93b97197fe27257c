import { fill } from '#shared/messages/fill.ts'
import type { Catalogue } from '#shared/messages/index.ts'
import type { Template } from '#shared/templates/template-schema.ts'

/** The most characters that the API takes. */
const MOST_CHARACTERS = 200

/** Two lines of 2 号 letters: 156 mm of type area hold 20 of 22 pt (GB/T 9704-2012, 5.2.1 and 7.3.1). */
const TWO_LINES = 40

/** Titles of official documents take no other marks than these (《》“”‘’（）、 and —). */
const UNUSUAL_MARK = /[，。；：！？,.;:!?]/

export interface TitleVerdict {
  /** `wrong` stops the form; `doubtful` only advises. */
  readonly weight: 'wrong' | 'doubtful' | 'fine'
  readonly text: string
}

/** What can be said about a title while it is typed; the first remark that applies. */
export function judgeTitle(title: string, template: Template, wording: Catalogue['documents']['create']): TitleVerdict {
  const text = title.trim()
  const count = [...text].length
  const mark = UNUSUAL_MARK.exec(text)?.[0]
  if (count === 0) return { weight: 'wrong', text: wording.titleMissing }
  if (text.length > MOST_CHARACTERS)
    return { weight: 'wrong', text: fill(wording.titleTooLong, { most: MOST_CHARACTERS }) }
  if (mark !== undefined) return { weight: 'doubtful', text: fill(wording.titlePunctuation, { mark }) }
  if (count > TWO_LINES) return { weight: 'doubtful', text: fill(wording.titleLong, { count }) }
  if (template.titlePattern !== undefined && !new RegExp(template.titlePattern, 'u').test(text))
    return { weight: 'doubtful', text: fill(wording.titleKind, { kind: template.name }) }
  return { weight: 'fine', text: fill(wording.titleGood, { count }) }
}
