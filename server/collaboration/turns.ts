/** Runs work on the same thing one after the other, in the sequence it was asked for; different things at once. */
export class Turns {
  private readonly last = new Map<string, Promise<unknown>>()

  async run<T>(key: string, work: () => Promise<T>): Promise<T> {
    const previous = this.last.get(key)
    const own = (async () => {
      // How the one before ended is the business of whoever asked for it.
      await previous?.catch(() => {})
      return work()
    })()
    this.last.set(key, own)
    try {
      return await own
    } finally {
      if (this.last.get(key) === own) this.last.delete(key)
    }
  }
}
