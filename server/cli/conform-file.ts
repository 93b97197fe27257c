import { join } from 'node:path'
import { inspectDocx, withRenderedChecks } from '#server/conformance/index.ts'
import { loadTemplates } from '#server/features/templates/index.ts'
import { createPdfQueue } from '#server/pdf/index.ts'
import type { Check } from '#shared/conformance/check.ts'
import { isBreach } from '#shared/conformance/conform.ts'
import { presentCheck } from '#shared/conformance/present.ts'
import { type Catalogue, fill, type Language, messages } from '#shared/messages/index.ts'
import { DOCUMENT_FORMATS } from '#shared/templates/template-schema.ts'
import type { Call } from './arguments.ts'
import { EXIT } from './exit-codes.ts'
import type { Outcome } from './outcome.ts'
import { readBytes } from './read-source.ts'
import { templateFor } from './template-for.ts'
import { UsageError } from './usage-error.ts'

/** Checks a Word file against the standard; the exit code is 1 when a requirement (规定) is broken. */
export async function conform(call: Call): Promise<Outcome> {
  const [file] = call.files
  if (file === undefined) throw new UsageError('fileNotNamed')
  const bytes = await readBytes(file)
  const profile = call.optional('profile') === null ? null : call.choice('profile', ['pageSetup', 'ink'])
  const conformity = inspectDocx(bytes, { format: formatOf(call), profile })
  const report = await withRenderedChecks(bytes, conformity, call.flag('no-render') ? null : await renderer())
  const breaches = report.checks.filter(isBreach).length
  return {
    code: breaches === 0 ? EXIT.done : EXIT.refused,
    lines: linesOf(report, call.language, call.flag('all')),
    data: { ...report, breaches },
  }
}

function formatOf(call: Call) {
  const kind = call.optional('kind')
  if (kind !== null) {
    return templateFor(kind, loadTemplates(join(import.meta.dirname, '../../templates'))).format
  }
  return call.optional('format') === null ? null : call.choice('format', DOCUMENT_FORMATS)
}

async function renderer() {
  const queue = createPdfQueue()
  const { isAvailable, standIns } = await queue.state()
  return isAvailable ? { toPdf: queue.convert, standIns } : null
}

type Report = Awaited<ReturnType<typeof withRenderedChecks>>

/** What failed first, then, where asked for, the rest; a summary at the end, where a terminal shows it. */
function linesOf(report: Report, language: Language, isAll: boolean): readonly string[] {
  const wording = messages[language].conformance
  const of = (test: (check: Check) => boolean) => report.checks.filter(test)
  const breaches = of(isBreach)
  const passed = of(({ status }) => status === 'pass')
  const notRendered = of(({ status }) => status === 'notRendered')
  const failed = of(({ status }) => status === 'fail')
  const { groups } = wording
  return [
    fill(wording.checkedAs, { format: wording.formats[report.format] }),
    ...group(groups.breach, breaches, wording),
    ...group(
      groups.hint,
      failed.filter((check) => !isBreach(check)),
      wording,
    ),
    ...(isAll ? group(groups.pass, passed, wording) : []),
    ...(isAll ? group(groups.notRendered, notRendered, wording) : []),
    ...(notRendered.length > 0 ? [wording.notRendered] : []),
    ...(report.standIns.length > 0 ? [standInsLine(report, wording)] : []),
    fill(wording.counts, {
      pass: passed.length,
      fail: failed.length,
      breaches: breaches.length,
      notApplicable: of(({ status }) => status === 'notApplicable').length,
      notRendered: notRendered.length,
    }),
    breaches.length === 0 ? wording.conforms : fill(wording.breaks, { count: breaches.length }),
  ]
}

const MARKS = { fail: '✗', pass: '✓', notApplicable: '－', notRendered: '－' } as const

function group(heading: string, checks: readonly Check[], wording: Catalogue['conformance']): readonly string[] {
  if (checks.length === 0) return []
  const lines = checks.map((check) => {
    const params = { ...presentCheck(check, wording), mark: MARKS[check.status] }
    return fill(check.actual === null ? wording.lineOnly : wording.line, params).trimEnd()
  })
  return [heading, ...lines]
}

function standInsLine({ standIns }: Report, wording: Catalogue['conformance']): string {
  return fill(wording.standIns, { fonts: standIns.map((standIn) => fill(wording.standIn, { ...standIn })).join('，') })
}
