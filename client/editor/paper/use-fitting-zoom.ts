import { type RefObject, useLayoutEffect, useState } from 'react'
import type { DocumentView } from '#shared/document/view.ts'
import { sheetWidthOf, zoomToFit } from './measures.ts'

/** The zoom at which the sheets of a document fill the pane they lie in, following its width. */
export function useFittingZoom(pane: RefObject<HTMLElement | null>, view: DocumentView): number {
  const [zoom, setZoom] = useState(1)
  const sheetWidth = sheetWidthOf(view)
  useLayoutEffect(() => {
    const element = pane.current
    if (element === null) return
    const adapt = () => setZoom(zoomToFit(element.clientWidth, sheetWidth))
    adapt()
    const observer = new ResizeObserver(adapt)
    observer.observe(element)
    return () => observer.disconnect()
  }, [pane, sheetWidth])
  return zoom
}
