import { Counter, Gauge, Histogram, type Registry } from 'prom-client'

/** What the gauges ask for whenever they are read. */
export interface MetricSources {
  openDocuments(): number
  connections(): number
  dirtyDocuments(): number
  failingDocuments(): number
}

/** Figures of the collaboration server. */
export interface CollaborationMetrics {
  readonly updates: Counter
  readonly appendSeconds: Histogram
  readonly rowsPerAppend: Histogram
  readonly appendFailures: Counter
  readonly refusals: Counter<'reason'>
}

/** Registers the figures; not in the registry of the process, because two servers may live in one. */
export function createMetrics(registry: Registry, sources: MetricSources): CollaborationMetrics {
  const registers = [registry]
  const gauges: readonly (readonly [string, string, () => number])[] = [
    ['wenshu_open_documents', 'Documents in memory', sources.openDocuments],
    ['wenshu_connections', 'People at documents, counted per connection', sources.connections],
    ['wenshu_dirty_documents', 'Documents with changes that are not on disk yet', sources.dirtyDocuments],
    ['wenshu_failing_documents', 'Documents whose changes could not be written', sources.failingDocuments],
  ]
  for (const [name, help, read] of gauges) {
    const gauge: Gauge = new Gauge({ name, help, registers, collect: () => gauge.set(read()) })
  }
  return {
    updates: new Counter({ name: 'wenshu_updates_total', help: 'Changes written to the log', registers }),
    appendSeconds: new Histogram({
      name: 'wenshu_append_seconds',
      help: 'Time of one write to the log, with its fsync',
      buckets: [0.0005, 0.001, 0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5],
      registers,
    }),
    rowsPerAppend: new Histogram({
      name: 'wenshu_append_rows',
      help: 'Changes confirmed by one fsync',
      buckets: [1, 2, 4, 8, 16, 32, 64, 128, 256, 500],
      registers,
    }),
    appendFailures: new Counter({
      name: 'wenshu_append_failures_total',
      help: 'Writes to the log that failed',
      registers,
    }),
    refusals: new Counter({
      name: 'wenshu_refusals_total',
      help: 'Connections refused or ended by reason',
      labelNames: ['reason'],
      registers,
    }),
  }
}
