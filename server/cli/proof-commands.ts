import { join } from 'node:path'
import { loadTemplates } from '#server/features/templates/index.ts'
import { fill, messages } from '#shared/messages/index.ts'
import type { Rule } from '#shared/rules/rule.ts'
import { wordRule } from '#shared/rules/rule-wording.ts'
import type { Call } from './arguments.ts'
import { type CheckedFile, checkFile, type FileFinding } from './check-file.ts'
import { asDelivered, asInOffice } from './checked-under.ts'
import { EXIT } from './exit-codes.ts'
import type { Outcome, Surroundings } from './outcome.ts'
import { reading } from './stored-office.ts'
import { UsageError } from './usage-error.ts'

const TEMPLATES = join(import.meta.dirname, '../../templates')

/** Checks a file against the negative list; the exit code is 1 when something blocks. */
export async function runCheck(call: Call, surroundings: Surroundings): Promise<Outcome> {
  const file = fileOf(call)
  const request = { file, kind: call.optional('kind'), language: call.language }
  const templates = loadTemplates(TEMPLATES)
  const isOfOffice = call.flag('office') || call.optional('data') !== null
  const under = isOfOffice
    ? await reading(call, surroundings, (database) => asInOffice(database, templates))
    : asDelivered(templates)
  const checked = await checkFile(request, templates, under)
  const isBlocked = checked.check.findings.some(({ severity }) => severity === 'block')
  return {
    code: isBlocked ? EXIT.refused : EXIT.done,
    lines: checkLines(checked, under.rules, call),
    data: { ...checked.check },
    isDataAlone: true,
  }
}

/** Cleans a text that was pasted or scanned into a new file. */
export async function runClean(call: Call): Promise<Outcome> {
  const [file, out] = [fileOf(call), call.text('out')]
  // The dictionaries for it are large: no other command waits for them.
  const { cleanFile } = await import('./clean-file.ts')
  const report = await cleanFile({ file, out, removesBoilerplate: call.flag('boilerplate') })
  const wording = messages[call.language].cli
  const steps = report.filter(({ count }) => count > 0)
  const lines = steps.map(({ step, count, isDone }) => {
    return fill(isDone ? wording.cleanedStep : wording.leftStep, { step: wording.cleaningSteps[step], count })
  })
  return {
    code: EXIT.done,
    lines: [...(lines.length === 0 ? [wording.nothingToClean] : lines), fill(wording.cleaned, { file: out })],
    data: { file: out, steps: report.map(({ step, count, isDone }) => ({ step, count, isDone })) },
  }
}

function fileOf(call: Call): string {
  const [file] = call.files
  if (file === undefined) throw new UsageError('fileNotNamed')
  return file
}

const MARKS = { block: '✗', warn: '!', info: '·' } as const
/** Places shown of one rule; the rest is counted. */
const SHOWN = 5
const LONGEST = 30

/** One paragraph a rule: how much it weighs, how often, why, and the first places. */
function checkLines(checked: CheckedFile, rules: readonly Rule[], call: Call): readonly string[] {
  const wording = messages[call.language].cli
  const { findings } = checked.check
  const counts = { block: 0, warn: 0, info: 0 }
  for (const { severity } of findings) counts[severity] += 1
  const total = findings.length === 0 ? wording.checkedClean : fill(wording.checked, counts)
  const groups = (['block', 'warn', 'info'] as const).flatMap((severity) =>
    rules.flatMap((rule) => {
      const { id } = rule
      const group = findings.filter((finding) => finding.ruleId === id && finding.severity === severity)
      const [first] = group
      if (first === undefined) return []
      const { name, source } = wordRule(rule, call.language)
      const head = fill(wording.checkedRule, { mark: MARKS[severity], name, id, source, count: group.length })
      const places = group.slice(0, SHOWN).map((finding) => `    ${placeLine(checked, finding, call)}`)
      const more = group.length - places.length
      return [head, ...places, ...(more > 0 ? [`    ${fill(wording.morePlaces, { count: more })}`] : [])]
    }),
  )
  return [...groups, total]
}

/** Where a finding is, as a person counts: lines and characters from one. */
function placeLine({ text, lineIs }: CheckedFile, { from, message, text: found }: FileFinding, call: Call): string {
  const before = text.slice(0, from).split(/\r\n|\r|\n/)
  const character = (before.at(-1) ?? '').length + 1
  const wording = messages[call.language].cli.places[lineIs]
  return fill(wording, { line: before.length, character, text: shown(found), message })
}

function shown(text: string): string {
  const line = text.replaceAll('\n', ' ')
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line
}
