import { PAGE_HEIGHT, PAGE_WIDTH, type PageProfile } from './page-profile.ts'

/** How a page lies under its text: upright, or turned for tables that stand across it (横排, 8). */
export type Orientation = 'portrait' | 'landscape'

/** A page as it is read, with the room of its text; twips. */
export interface PageGeometry {
  readonly width: number
  readonly height: number
  readonly marginTop: number
  readonly marginRight: number
  readonly marginBottom: number
  readonly marginLeft: number
  readonly textWidth: number
  readonly textHeight: number
}

/**
 * The measures of a page. A landscape page is the upright one turned by a quarter to the right, its type area with it:
 * the head of a table lies at the left edge of the upright page, the binding edge of odd pages and the fore edge of even
 * ones (8), and the foot with the page number on the left of who reads the table.
 */
export function pageGeometry(profile: PageProfile, orientation: Orientation): PageGeometry {
  const { marginTop, marginRight, marginBottom, marginLeft } = profile
  const upright = withRoom({ width: PAGE_WIDTH, height: PAGE_HEIGHT, marginTop, marginRight, marginBottom, marginLeft })
  if (orientation === 'portrait') return upright
  return withRoom({
    width: PAGE_HEIGHT,
    height: PAGE_WIDTH,
    marginTop: marginLeft,
    marginRight: marginTop,
    marginBottom: marginRight,
    marginLeft: marginBottom,
  })
}

function withRoom(page: Omit<PageGeometry, 'textWidth' | 'textHeight'>): PageGeometry {
  return {
    ...page,
    textWidth: page.width - page.marginLeft - page.marginRight,
    textHeight: page.height - page.marginTop - page.marginBottom,
  }
}
