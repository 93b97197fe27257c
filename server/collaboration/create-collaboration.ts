import type { Server } from 'node:http'
import { setTimeout as delay } from 'node:timers/promises'
import { Hocuspocus } from '@hocuspocus/server'
import { Registry } from 'prom-client'
import { Compaction } from './compaction.ts'
import { CompactionThread } from './compaction-thread.ts'
import { createLiveTexts } from './create-live-texts.ts'
import { type Context, collaborationHooks, unloadWhenUnused } from './hooks.ts'
import { type CollaborationLimits, DEFAULT_LIMITS } from './limits.ts'
import type { LiveDocuments } from './live-documents.ts'
import { LiveSessions } from './live-sessions.ts'
import type { LiveTexts } from './live-texts.ts'
import { applyStoredText } from './load-text.ts'
import type { LogRow, LogStore } from './log-store.ts'
import { sqlLogStore } from './log-store-sql.ts'
import { type CollaborationMetrics, createMetrics } from './metrics.ts'
import type { CollaborationPorts } from './ports.ts'
import { Rights } from './rights.ts'
import { ServerChanges } from './server-changes.ts'
import { SignIn } from './sign-in.ts'
import { Sockets } from './sockets.ts'
import { TextNotices } from './text-notices.ts'
import { UpdateLog } from './update-log.ts'
import { WriteAhead } from './write-ahead.ts'

export interface CollaborationOptions extends CollaborationPorts {
  /** Where the figures are registered; by default in a registry of their own. */
  readonly metrics?: Registry
  /** Parts that tests and measurements replace. */
  readonly store?: LogStore
  readonly limits?: Partial<CollaborationLimits>
  readonly retryMs?: { readonly first: number; readonly most: number }
  readonly changePatienceMs?: number
  readonly heartbeatMs?: number
  readonly confirmRoundMs?: number
}

export interface CollaborationHealth {
  readonly status: 'ok' | 'failing'
  /** Documents whose changes could not be written; they stay in memory and are tried again. */
  readonly failingDocuments: readonly string[]
  readonly dirtyDocuments: number
}

/** The collaboration server of one office. */
export interface Collaboration {
  readonly texts: LiveTexts
  attach(httpServer: Server): void
  health(): CollaborationHealth
  /** Sends everybody away and ends when everything accepted is on disk, after half a minute at the latest. */
  close(): Promise<void>
}

/** How long a stopping server tries to write what is not on disk yet. */
const DRAIN_MS = 30_000
/** Rows after which a document that stays open gets a snapshot, so that a restart need not read them one by one. */
const ROWS_BEFORE_COMPACTION = 2_000
const COMPACTION_REST_MS = 250
const RETRY_MS = { first: 100, most: 5_000 }
/** How long a change of the server waits for a disk that does not write before it is given up. */
const CHANGE_PATIENCE_MS = 8_000
const CONFIRM_ROUND_MS = 5_000
const HEARTBEAT_MS = 20_000
/** Least time between two notices about the same text: its title is short, reading all of it takes milliseconds. */
const CHANGED_MS = 5_000
const RESTED_MS = 30_000
/** Wait before the disk is asked again for what a withdrawn write may have left there. */
const RECONCILE_RETRY_MS = 1_000

/** Makes the collaboration server. It serves once it is attached to an HTTP server. */
export function createCollaboration(options: CollaborationOptions): Collaboration {
  return new CollaborationServer(options)
}

class CollaborationServer implements Collaboration {
  readonly texts: LiveTexts
  private readonly options: CollaborationOptions
  private readonly store: LogStore
  private readonly log: UpdateLog
  private readonly sessions = new LiveSessions()
  private readonly documents: LiveDocuments = new Map()
  private readonly rights: Rights
  private readonly notices: readonly TextNotices[]
  private readonly compaction: Compaction
  private readonly hocuspocus: Hocuspocus<Context>
  private readonly sockets: Sockets
  private readonly figures: CollaborationMetrics
  private readonly confirmTimer: ReturnType<typeof setInterval>
  private isClosed = false

  constructor(options: CollaborationOptions) {
    const limits = { ...DEFAULT_LIMITS, ...options.limits }
    const { sessions, documents } = this
    this.options = options
    this.store = options.store ?? sqlLogStore(options.db)
    this.figures = this.createFigures(options.metrics ?? new Registry())
    this.log = this.createLog()
    this.rights = new Rights(options, sessions)
    this.notices = [
      new TextNotices({ tell: options.onTextChanged, leastBetweenMs: CHANGED_MS }, options.logger),
      new TextNotices({ tell: options.onTextRested, leastBetweenMs: RESTED_MS }, options.logger),
    ]
    this.compaction = this.createCompaction()
    this.hocuspocus = this.createHocuspocus(limits)
    this.sockets = new Sockets({
      hocuspocus: this.hocuspocus,
      ports: options,
      limits,
      sessions,
      heartbeatMs: options.heartbeatMs ?? HEARTBEAT_MS,
    })
    const changes = new ServerChanges({
      hocuspocus: this.hocuspocus,
      log: this.log,
      clock: options.clock,
      patienceMs: options.changePatienceMs ?? CHANGE_PATIENCE_MS,
    })
    this.texts = createLiveTexts({ documents, sessions, store: this.store, rights: this.rights, changes })
    this.confirmTimer = setInterval(() => void this.confirmSignIns(), options.confirmRoundMs ?? CONFIRM_ROUND_MS)
    this.confirmTimer.unref()
  }

  attach(httpServer: Server): void {
    this.sockets.attach(httpServer)
  }

  health(): CollaborationHealth {
    const failingDocuments = this.log.failing
    const status = failingDocuments.length === 0 ? 'ok' : 'failing'
    return { status, failingDocuments, dirtyDocuments: this.log.dirtyCount }
  }

  async close(): Promise<void> {
    this.isClosed = true
    clearInterval(this.confirmTimer)
    await this.sockets.close()
    if (!(await this.log.drain(DRAIN_MS)))
      this.options.logger.error({ documentIds: this.log.failing }, 'stopped with changes that were never confirmed')
    this.log.close()
    for (const notices of this.notices) await notices.close()
    // Timers inside a document that is still in memory would keep the process alive.
    for (const document of this.hocuspocus.documents.values()) document.destroy()
    await this.compaction.close()
  }

  private createFigures(registry: Registry): CollaborationMetrics {
    return createMetrics(registry, {
      openDocuments: () => this.documents.size,
      connections: () => this.sessions.all().length,
      dirtyDocuments: () => this.log.dirtyCount,
      failingDocuments: () => this.log.failing.length,
    })
  }

  private createLog(): UpdateLog {
    return new UpdateLog({
      store: this.store,
      retryMs: this.options.retryMs ?? RETRY_MS,
      onWritten: (rows, milliseconds) => this.noteWritten(rows, milliseconds),
      onFailure: (error, documentIds) => this.noteFailure(error, documentIds),
      onRecovered: (documentId) => this.noteRecovered(documentId),
      onUncertain: (documentId) => void this.reconcile(documentId),
    })
  }

  private createCompaction(): Compaction {
    return new Compaction({
      store: this.store,
      builder: new CompactionThread(),
      clock: this.options.clock,
      logger: this.options.logger,
      restMs: COMPACTION_REST_MS,
      onCompacted: (documentId, rows) => {
        const live = this.documents.get(documentId)
        if (live !== undefined) live.rowsAfterSnapshot -= rows
      },
    })
  }

  private createHocuspocus(limits: CollaborationLimits): Hocuspocus<Context> {
    const { sessions, documents, log, store, compaction, notices } = this
    const { logger, clock } = this.options
    const writeAhead = new WriteAhead({ log, documents, limits, clock })
    const signIn = new SignIn({ ports: this.options, limits, sessions, rights: this.rights })
    const parts = { logger, store, log, writeAhead, signIn, sessions, documents, compaction, notices }
    return new Hocuspocus<Context>({
      quiet: true,
      // Deleted text stays: versions, authorship and finding lost text again read it.
      yDocOptions: { gc: false, gcFilter: () => true },
      maxPendingDocuments: 8,
      maxUnauthenticatedQueueSize: limits.messageBytes,
      ...collaborationHooks({ ...parts, metrics: this.figures }),
    })
  }

  private noteWritten(rows: readonly LogRow[], milliseconds: number): void {
    this.figures.updates.inc(rows.length)
    this.figures.rowsPerAppend.observe(rows.length)
    this.figures.appendSeconds.observe(milliseconds / 1000)
    for (const { documentId, update } of rows) {
      const live = this.documents.get(documentId)
      if (live === undefined) continue
      live.bytes += update.byteLength
      live.rowsAfterSnapshot += 1
      if (live.rowsAfterSnapshot % ROWS_BEFORE_COMPACTION === 0) this.compaction.request(documentId)
    }
  }

  private noteFailure(error: unknown, documentIds: readonly string[]): void {
    this.figures.appendFailures.inc()
    this.options.logger.error({ err: error, documentIds }, 'changes could not be written and will be tried again')
    for (const documentId of documentIds) this.tellStorage(documentId, 'failing')
  }

  private noteRecovered(documentId: string): void {
    this.options.logger.info({ documentId }, 'changes can be written again')
    this.tellStorage(documentId, 'ok')
    // Everybody may have left while the document was kept in memory; the last change is applied before the next turn.
    setImmediate(() => void unloadWhenUnused(this.hocuspocus, documentId))
  }

  private tellStorage(documentId: string, state: 'failing' | 'ok'): void {
    for (const session of this.sessions.ofDocument(documentId)) session.tell({ type: 'storage', state })
  }

  /**
   * A change that was withdrawn after a failed write may be on disk all the same, when the answer of the database got
   * lost. The text in memory takes it in then: the two must be equal.
   */
  private async reconcile(documentId: string): Promise<void> {
    while (!this.isClosed) {
      try {
        const stored = await this.store.load(documentId)
        const live = this.documents.get(documentId)
        if (live !== undefined) applyStoredText(live.doc, stored)
        return
      } catch (error) {
        this.options.logger.warn({ err: error, documentId }, 'the text in memory waits to be compared with the disk')
        await delay(RECONCILE_RETRY_MS)
      }
    }
  }

  private async confirmSignIns(): Promise<void> {
    try {
      await this.rights.confirmDue()
    } catch (error) {
      // The next round asks again; nobody is sent away because the database rests for a moment.
      this.options.logger.warn({ err: error }, 'sign-ins could not be confirmed')
    }
  }
}
