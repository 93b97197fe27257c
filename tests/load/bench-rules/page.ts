import type { DocumentView } from '#shared/document/view.ts'
import { createListChecker } from '#shared/proof/list-checker.ts'
import { NegativeList } from '#shared/proof/negative-list.ts'
import type { Checker } from '#shared/rules/checker.ts'
import { NO_OFFICE_DATA, type OfficeData } from '#shared/rules/office-data.ts'
import { prepareRules } from '#shared/rules/prepare.ts'
import { Template } from '#shared/templates/template-schema.ts'
import { edited } from './edited.ts'

/** The texts of the bench: a notice whose sentences come again, and prose of every kind. */

export type BenchText = 'notice' | 'prose'

/** What the bench asks of a page, one thing at a time. */
export interface RulesBench {
  /** Loads list, text and registers; nothing is checked. */
  load(text: BenchText, withRegisters: boolean): Promise<void>
  /** A loop that always does the same, to compare machines and hours with. */
  loop(): number
  /** Makes a checker of its own, as for a document that is opened. */
  open(): void
  /** Does what a page does while its document is on the way. */
  prepare(): void
  /** Does the work of the first check step by step; gives the longest step in milliseconds. */
  steps(): number
  /** Checks the text as it was loaded. */
  check(): void
  /** Checks it after an edit of one paragraph, another one every round. */
  edit(round: number): void
}

declare global {
  interface Window {
    rulesBench: RulesBench
  }
}

async function read(path: string): Promise<unknown> {
  return (await fetch(path)).json()
}

function createBench(): RulesBench {
  let begin: () => Checker = () => Object.assign(() => [], { steps: () => [] })
  let check = begin()
  let view: DocumentView = { documentKind: '', fields: {}, blocks: [] }
  return {
    async load(text, withRegisters) {
      const list = NegativeList.parse(await read('/negative-list.json'))
      const template = Template.parse(await read('/template.json'))
      const registers = (await read('/registers.json')) as OfficeData
      const office = withRegisters ? { ...NO_OFFICE_DATA, ...registers } : NO_OFFICE_DATA
      view = (await read(`/${text}.json`)) as DocumentView
      begin = () => createListChecker(list, template, [], office).check
    },
    loop() {
      let number = 1
      for (let round = 0; round < 3e7; round += 1) number = (Math.imul(number, 1664525) + 1013904223) | 0
      return number
    },
    open() {
      check = begin()
    },
    prepare() {
      for (const _ of prepareRules());
    },
    steps() {
      let longest = 0
      let before = performance.now()
      for (const _ of check.steps(view)) {
        const now = performance.now()
        longest = Math.max(longest, now - before)
        before = now
      }
      return longest
    },
    check: () => void check(view),
    edit: (round) => void check(edited(view, round)),
  }
}

window.rulesBench = createBench()
