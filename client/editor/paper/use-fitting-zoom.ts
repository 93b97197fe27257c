import { type RefObject, useLayoutEffect, useState } from 'react'
import { zoomToFit } from './measures.ts'

/** The zoom at which a sheet fills the pane it lies in, following its width. */
export function useFittingZoom(pane: RefObject<HTMLElement | null>): number {
  const [zoom, setZoom] = useState(1)
  useLayoutEffect(() => {
    const element = pane.current
    if (element === null) return
    const adapt = () => setZoom(zoomToFit(element.clientWidth))
    adapt()
    const observer = new ResizeObserver(adapt)
    observer.observe(element)
    return () => observer.disconnect()
  }, [pane])
  return zoom
}
