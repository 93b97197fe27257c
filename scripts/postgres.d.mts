/** The programs of PostgreSQL on this machine. */
export function findPostgres(): { readonly directory: string } | null

/** Installs PostgreSQL where it may; otherwise says what is missing. */
export function ensurePostgres(): Promise<'ready' | { readonly missing: string }>

/** Starts a throw-away server; `isDurable` keeps fsync on. */
export function startPostgres(options?: {
  readonly isDurable?: boolean
}): Promise<{ readonly url: string; readonly stop: () => Promise<void> }>
