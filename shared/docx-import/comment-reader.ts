import type { CommentPlace } from './story-state.ts'
import type { WordComment } from './word-document.ts'
import { childrenOf, descendantsOf, type XmlElement } from './xml-element.ts'

interface CommentParts {
  readonly comments?: XmlElement
  readonly commentsExtended?: XmlElement
}

/** The comments of a file in its order, with their places in the text and which of them answer others. */
export function readComments(
  parts: CommentParts,
  told: {
    readonly places: ReadonlyMap<string, CommentPlace>
    readonly text: (element: XmlElement) => string
  },
): readonly WordComment[] {
  const elements = childrenOf(parts.comments, 'w:comment')
  const idByParagraph = new Map(elements.map((element) => [paragraphId(element), element.attributes['w:id'] ?? '']))
  const extended = new Map(
    childrenOf(parts.commentsExtended, 'w15:commentEx').map(({ attributes }) => [attributes['w15:paraId'], attributes]),
  )
  return elements.map((element) => {
    const { 'w:id': id = '', 'w:author': author = '', 'w:date': date = '' } = element.attributes
    const more = extended.get(paragraphId(element))
    const { quote, place } = told.places.get(id) ?? { quote: '', place: null }
    return {
      id,
      parentId: idByParagraph.get(more?.['w15:paraIdParent']) ?? null,
      isResolved: more?.['w15:done'] === '1',
      author,
      date,
      text: told.text(element).trim(),
      quote,
      place,
    }
  })
}

/** A comment is known elsewhere by the id of its last paragraph. */
function paragraphId(comment: XmlElement): string | undefined {
  return descendantsOf(comment, 'w:p').at(-1)?.attributes['w14:paraId']
}
