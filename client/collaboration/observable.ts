/** A value that tells when it was replaced; fits React's `useSyncExternalStore`. */
export class Observable<State extends object> {
  private current: State
  private readonly listeners = new Set<() => void>()

  constructor(initial: State) {
    this.current = initial
  }

  get state(): State {
    return this.current
  }

  /** Replaces the given members; listeners hear of it only when one of them differs. */
  change(members: Partial<State>): void {
    const keys = Object.keys(members) as (keyof State)[]
    if (keys.every((key) => Object.is(this.current[key], members[key]))) return
    this.current = { ...this.current, ...members }
    for (const listener of [...this.listeners]) listener()
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }
}
