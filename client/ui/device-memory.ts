// Storage is refused in some locked-down browsers; a choice then lasts as long as the page.

/** Keeps a small choice of the reader on this device. */
export function remember(key: string, value: string): void {
  try {
    localStorage.setItem(key, value)
  } catch {
    // Nothing to do: the choice is in force, only not for the next visit.
  }
}

/** A choice that was kept on this device, or `null`. */
export function recall(key: string): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}
