/** What a unit issued of one kind in one month, as the store adds it up. */
export interface Figure {
  readonly unitId: string
  readonly kind: string
  /** 1 to 12. */
  readonly month: number
  readonly documents: number
  /** 字 of the main texts together. */
  readonly characters: number
  /** Documents longer than their kind may be. */
  readonly over: number
  /** Documents that went out with a reason for an exception. */
  readonly excused: number
}

/** Figures added up. */
export interface Totals {
  readonly documents: number
  readonly characters: number
  readonly over: number
  readonly excused: number
}

/** Figures of any units, kinds and months added up. */
export function addUp(figures: readonly Totals[]): Totals {
  const sum = (part: keyof Totals) => figures.reduce((total, figure) => total + figure[part], 0)
  return { documents: sum('documents'), characters: sum('characters'), over: sum('over'), excused: sum('excused') }
}

/** The average length in 字, rounded; `null` where there is nothing to divide. */
export function averageLength({ documents, characters }: Totals): number | null {
  return documents === 0 ? null : Math.round(characters / documents)
}

/** The share of documents over their limit, 0 to 1; `null` where there are none. */
export function shareOver({ documents, over }: Totals): number | null {
  return documents === 0 ? null : over / documents
}

/** How a number changed against the one before, as a share of it (同比); `null` where there was nothing before. */
export function changeOf(now: number, before: number): number | null {
  return before === 0 ? null : (now - before) / before
}
