import type { TextSnapshot } from '#server/collaboration/index.ts'
import { documentView } from '#shared/document/view.ts'

/** Where words stand in a text. */
export interface QuotePlace {
  readonly blockId: string
  readonly from: number
  readonly to: number
}

/** The paragraph and the offsets at which a quote first occurs; throws when it does not. */
export function findQuote({ body, fields }: TextSnapshot, quote: string): QuotePlace {
  const { blocks } = documentView('', body, fields)
  const paragraph = blocks.find((block) => block.type === 'paragraph' && block.text.includes(quote))
  if (paragraph?.type !== 'paragraph') throw new Error(`The sample comments on words that are not there: ${quote}`)
  const from = paragraph.text.indexOf(quote)
  return { blockId: paragraph.id, from, to: from + quote.length }
}
