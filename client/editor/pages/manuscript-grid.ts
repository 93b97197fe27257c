import type { CSSProperties } from 'react'
import { CHARACTER, charactersPerLine, linesPerPage, type PageProfile } from '#shared/layout/page-profile.ts'
import { length, px } from './screen-units.ts'

/**
 * Where the grid of manuscript paper stands on a page: a cell for each of the 22 lines of 28 characters (5.2.3), as
 * properties that the style sheet draws it with.
 */
export function manuscriptGrid(profile: PageProfile): CSSProperties {
  return {
    '--grid-left': length(px(profile.marginLeft)),
    '--grid-top': length(px(profile.marginTop)),
    '--grid-width': length(px(charactersPerLine() * CHARACTER)),
    '--grid-height': length(px(linesPerPage(profile) * profile.linePitch)),
    '--grid-character': length(px(CHARACTER)),
    '--grid-line': length(px(profile.linePitch)),
  } as CSSProperties
}
