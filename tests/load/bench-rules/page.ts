import type { DocumentView } from '#shared/document/view.ts'
import { createListChecker } from '#shared/proof/list-checker.ts'
import { NegativeList } from '#shared/proof/negative-list.ts'
import type { Checker } from '#shared/rules/checker.ts'
import { NO_OFFICE_DATA, type OfficeData } from '#shared/rules/office-data.ts'
import { Template } from '#shared/templates/template-schema.ts'
import { edited } from './edited.ts'

/** What a page that was just loaded took, in milliseconds. */
export interface PageTimes {
  /** The first check of all in one go: nothing is compiled yet. */
  readonly first: number
  /** The longest time the page is held while the same is done in slices, as the editor does it, and the check after it. */
  readonly held: number
  /** The first check of a document opened later on. */
  readonly opened: number
  readonly edits: readonly number[]
}

declare global {
  interface Window {
    rulesBench: (way: { readonly withRegisters: boolean; readonly inSlices: boolean }) => Promise<PageTimes>
  }
}

const EDITS = 30

function timed(run: () => unknown): number {
  const start = performance.now()
  run()
  return performance.now() - start
}

async function read(path: string): Promise<unknown> {
  return (await fetch(path)).json()
}

const SLICE_MS = 8

function heldInSlices(check: Checker, view: DocumentView): { readonly held: number; readonly check: Checker } {
  const steps = check.steps(view)[Symbol.iterator]()
  let held = 0
  for (let isDone = false; !isDone; ) {
    const start = performance.now()
    while (!isDone && performance.now() - start < SLICE_MS) isDone = steps.next().done === true
    held = Math.max(held, performance.now() - start)
  }
  return {
    held: Math.max(
      held,
      timed(() => check(view)),
    ),
    check,
  }
}

window.rulesBench = async ({ withRegisters, inSlices }) => {
  const list = NegativeList.parse(await read('/negative-list.json'))
  const template = Template.parse(await read('/template.json'))
  const view = (await read('/view.json')) as DocumentView
  const registers = (await read('/registers.json')) as OfficeData
  const office = withRegisters ? { ...NO_OFFICE_DATA, ...registers } : NO_OFFICE_DATA
  const begin = () => createListChecker(list, template, [], office)

  const { held, check } = inSlices ? heldInSlices(begin().check, view) : { held: 0, check: begin().check }
  const first = inSlices ? 0 : timed(() => check(view))
  const edits = Array.from({ length: EDITS }, (_, round) => {
    const next = edited(view, round)
    return timed(() => check(next))
  })
  return { first, held, edits, opened: timed(() => begin().check(view)) }
}
