/**
 * Where a key leads in a list of `count` rows when row `current` (−1: none) has the focus; `null` when the key does
 * not move. The ends hold: going down from the last row stays there.
 */
export function nextIndex(key: string, current: number, count: number): number | null {
  if (count === 0) return null
  const last = count - 1
  switch (key) {
    case 'ArrowDown':
      return Math.min(current + 1, last)
    case 'ArrowUp':
      return Math.max(current - 1, 0)
    case 'Home':
      return 0
    case 'End':
      return last
    default:
      return null
  }
}
