import { useMemo } from 'react'
import { FONTS } from '#shared/layout/fonts.ts'

/** Letters whose widths differ between any two faces; Chinese characters are all one em wide and tell nothing. */
const PROBE = 'mwWMil1iIj0O'
const SIZE = 72

/**
 * Whether a face is installed: its name in front of two different fallbacks then gives one width. The browser has no
 * other way to tell that works on plain http.
 */
function isInstalled(context: CanvasRenderingContext2D, face: string): boolean {
  const widthOf = (font: string) => {
    context.font = `${SIZE}px ${font}`
    return context.measureText(PROBE).width
  }
  const name = JSON.stringify(face)
  return widthOf(`${name}, monospace`) !== widthOf('monospace') || widthOf(`${name}, serif`) !== widthOf('serif')
}

/** The faces of the standard that this device lacks, by their first name; a face counts under any of its names. */
export function useMissingFonts(): readonly string[] {
  return useMemo(() => {
    const context = document.createElement('canvas').getContext('2d')
    if (context === null) return []
    const { title, text, heading, subheading } = FONTS
    return [title, text, heading, subheading]
      .filter((face) => ![face.eastAsia, ...face.alternates].some((name) => isInstalled(context, name)))
      .map((face) => face.eastAsia)
  }, [])
}
