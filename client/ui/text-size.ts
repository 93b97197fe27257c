import { recall, remember } from './device-memory.ts'

export const TEXT_SIZES = ['normal', 'large'] as const
export type TextSize = (typeof TEXT_SIZES)[number]

const MEMORY_KEY = 'wenshu.textSize'

/** The size of letters in use on this device. */
export function currentTextSize(): TextSize {
  return document.documentElement.dataset.textSize === 'large' ? 'large' : 'normal'
}

/** Changes the size of all letters and remembers it on this device. */
export function chooseTextSize(size: TextSize): void {
  document.documentElement.dataset.textSize = size
  remember(MEMORY_KEY, size)
}

/** Takes up the size that was chosen on this device before. */
export function restoreTextSize(): void {
  if (recall(MEMORY_KEY) === 'large') chooseTextSize('large')
}
