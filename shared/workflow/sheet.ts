import { SHEET_BOXES, type SheetBox } from './route.ts'

/** A box of the sign-off sheet (发文处理单) with the opinions that landed in it, oldest first. */
export interface FilledBox<Entry> {
  readonly box: SheetBox
  readonly opinions: readonly Entry[]
}

/**
 * The sign-off sheet: every box in the order of the sheet with its opinions. Opinions that no longer stand stay on the
 * sheet; the entry says so itself.
 */
export function signOffSheet<Entry extends { readonly box: SheetBox | null }>(
  record: readonly Entry[],
): readonly FilledBox<Entry>[] {
  return SHEET_BOXES.map((box) => ({ box, opinions: record.filter((entry) => entry.box === box) }))
}
