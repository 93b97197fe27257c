/** A paragraph as far as finding a quote in it goes. */
export interface QuotableParagraph {
  readonly id: string | null
  readonly text: string
}

/** What is looked for: words, and where they were when somebody marked them. */
export interface SoughtQuote {
  readonly blockId: string | null
  /** Where in the block the words began, as far as that is known. */
  readonly from: number | null
  readonly quote: string
  /** The text around the words; empty when it is not known. */
  readonly before: string
  readonly after: string
}

export interface FoundQuote {
  /** Index among the paragraphs given. */
  readonly paragraph: number
  readonly from: number
  readonly to: number
}

/**
 * Where the words are now: at the place given; else the nearest occurrence in the same paragraph; else, when they
 * moved to another one, the only occurrence, or the only one in the same surroundings. `null` rather than a guess.
 */
export function findQuote(paragraphs: readonly QuotableParagraph[], sought: SoughtQuote): FoundQuote | null {
  if (sought.quote === '') return null

  const own = paragraphs.findIndex((paragraph) => paragraph.id !== null && paragraph.id === sought.blockId)
  const inOwn = own === -1 ? [] : occurrencesIn(paragraphs, own, sought.quote)
  if (inOwn.length > 0 && sought.from !== null) return nearest(inOwn, sought.from)

  const candidates =
    inOwn.length > 0 ? inOwn : paragraphs.flatMap((_, index) => occurrencesIn(paragraphs, index, sought.quote))
  return onlyOne(candidates) ?? onlyOne(candidates.filter((place) => isSurrounded(paragraphs, place, sought)))
}

function occurrencesIn(paragraphs: readonly QuotableParagraph[], index: number, quote: string): FoundQuote[] {
  const text = paragraphs[index]?.text ?? ''
  const places: FoundQuote[] = []
  for (let from = text.indexOf(quote); from !== -1; from = text.indexOf(quote, from + 1))
    places.push({ paragraph: index, from, to: from + quote.length })
  return places
}

function nearest(places: readonly FoundQuote[], from: number): FoundQuote | null {
  return places.toSorted((a, b) => Math.abs(a.from - from) - Math.abs(b.from - from))[0] ?? null
}

function onlyOne(places: readonly FoundQuote[]): FoundQuote | null {
  return places.length === 1 ? (places[0] ?? null) : null
}

function isSurrounded(paragraphs: readonly QuotableParagraph[], place: FoundQuote, sought: SoughtQuote): boolean {
  const text = paragraphs[place.paragraph]?.text ?? ''
  return text.slice(0, place.from).endsWith(sought.before) && text.slice(place.to).startsWith(sought.after)
}
