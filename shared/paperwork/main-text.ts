import { countCharacters } from '../document/statistics.ts'
import type { DocumentView } from '../document/view.ts'
import { createPassageReader, type Passage, perPassage } from '../rules/passage.ts'

const lengthOf = perPassage(({ number, text }: Passage) => countCharacters((number ?? '') + text))

/** The number of 字 that limits count: everything before the first attachment, which is a document of its own. */
export function mainTextCharacters(passages: readonly Passage[]): number {
  const end = passages.findIndex(({ kind }) => kind === 'attachmentLabel')
  const main = end < 0 ? passages : passages.slice(0, end)
  return main.reduce((sum, passage) => sum + lengthOf(passage), 0)
}

/** The same of a document that is not read into passages yet. */
export function charactersOfView(view: DocumentView): number {
  return mainTextCharacters(createPassageReader()(view).inText)
}
