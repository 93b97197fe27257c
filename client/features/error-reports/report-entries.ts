import { NewErrorReport } from '#shared/api/error-reports.ts'
import type { ErrorFinder, ErrorGravity, PassableStage } from '#shared/error-reports/error-report.ts'

/** Where in the signed text an error stands, as it was selected. */
export interface SelectedPlace {
  readonly anchor: { readonly blockId: string; readonly from: number; readonly to: number } | null
  readonly quote: string
}

/** What the dialog of a new report holds, as it is typed. */
export interface ReportEntries {
  readonly wrong: string
  readonly right: string
  /** The number of an item of the negative list, or `new`. */
  readonly item: string
  readonly newKind: string
  readonly gravity: ErrorGravity
  readonly finder: ErrorFinder
  readonly finderName: string
  readonly passedStage: PassableStage
}

/** The item 错别字和词形 of the list the product comes with: most errors that are found in print. */
const COMMON_ITEM = '23'

/** The dialog of a new report on a place. */
export function initialEntries({ quote }: SelectedPlace): ReportEntries {
  return {
    ...{ wrong: quote, right: '', item: COMMON_ITEM, newKind: '', finderName: '' },
    ...{ gravity: 'ordinary', finder: 'ownOffice', passedStage: 'officeReview' },
  }
}

/** What is wrong with the words that were filled in. */
export type WordsProblem = 'wrongOutside' | 'sameWords'

/** Why the words cannot be registered as they are, or `null`. */
export function wordsProblem({ quote }: SelectedPlace, { wrong, right }: ReportEntries): WordsProblem | null {
  if (quote !== '' && !quote.includes(wrong.trim())) return 'wrongOutside'
  return wrong.trim() !== '' && wrong.trim() === right.trim() ? 'sameWords' : null
}

/** The report that was filled in, or `null` while something is missing or wrong. */
export function reportOf(place: SelectedPlace, entries: ReportEntries): NewErrorReport | null {
  const { item, newKind, ...rest } = entries
  if (wordsProblem(place, entries) !== null || (item === 'new' && newKind.trim() === '')) return null
  const parsed = NewErrorReport.safeParse({
    ...rest,
    place: place.anchor === null ? null : { ...place.anchor, quote: place.quote },
    itemNumber: item === 'new' ? null : Number(item),
    newKind: item === 'new' ? newKind : '',
  })
  return parsed.success ? parsed.data : null
}
