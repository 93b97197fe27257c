import { useCallback, useState } from 'react'
import { ZOOM_LEVELS, zoomToFit } from '#client/editor/index.ts'
import { recall, remember } from '#client/ui/device-memory.ts'

const ZOOM_KEY = 'wenshu.drafting.zoom'

/** The zoom of the paper: a step that was chosen, or as wide as the desk allows. */
export interface Zoom {
  readonly value: number
  /** The chosen step; `null` follows the width of the desk. */
  readonly chosen: number | null
  readonly choose: (zoom: number | null) => void
  /** Watches the element the paper lies on. */
  readonly watchDesk: (desk: HTMLElement | null) => (() => void) | undefined
}

/** The zoom of the paper, remembered on this device. */
export function useZoom(): Zoom {
  const [chosen, setChosen] = useState(() => ZOOM_LEVELS.find((level) => String(level) === recall(ZOOM_KEY)) ?? null)
  const [fitting, setFitting] = useState(1)
  const watchDesk = useCallback((desk: HTMLElement | null) => {
    if (desk === null) return undefined
    const observer = new ResizeObserver(() => setFitting(zoomToFit(desk.clientWidth)))
    observer.observe(desk)
    return () => observer.disconnect()
  }, [])
  const choose = (zoom: number | null) => {
    setChosen(ZOOM_LEVELS.find((level) => level === zoom) ?? null)
    remember(ZOOM_KEY, zoom === null ? '' : String(zoom))
  }
  return { value: chosen ?? fitting, chosen, choose, watchDesk }
}
