import { type CheckRun, theProofThread } from '#client/features/proof/thread/index.ts'
import type { CheckTerms } from '#client/features/proof/thread/messages.ts'
import type { DocumentView } from '#shared/document/view.ts'
import { NegativeList } from '#shared/proof/negative-list.ts'
import { NO_OFFICE_DATA, type OfficeData } from '#shared/rules/office-data.ts'
import { Template } from '#shared/templates/template-schema.ts'
import { edited } from './edited.ts'

/** The texts of the bench: a notice whose sentences come again, and prose of every kind. */
export type BenchText = 'notice' | 'prose'

/** What the bench asks of a page, one thing at a time. Times are milliseconds until the findings are there. */
export interface RulesBench {
  /** Loads list, text and registers, and begins the thread that checks; nothing is checked. */
  load(text: BenchText, withRegisters: boolean): Promise<void>
  /** A loop that always does the same, to compare machines and hours with. */
  loop(): number
  /** Begins the checks of a document that is opened. */
  open(): Promise<void>
  /** Checks the text as it was loaded. */
  check(): Promise<number>
  /** Checks it after an edit of one paragraph, another one every round. */
  edit(round: number): Promise<number>
}

declare global {
  interface Window {
    rulesBench: RulesBench
  }
}

async function read(path: string): Promise<unknown> {
  return (await fetch(path)).json()
}

interface Loaded {
  readonly terms: CheckTerms
  readonly view: DocumentView
}

async function load(text: BenchText, withRegisters: boolean): Promise<Loaded> {
  const registers = (await read('/registers.json')) as OfficeData
  const terms = {
    list: NegativeList.parse(await read('/negative-list.json')),
    template: Template.parse(await read('/template.json')),
    limits: [],
    office: withRegisters ? { ...NO_OFFICE_DATA, ...registers } : NO_OFFICE_DATA,
  }
  return { terms, view: (await read(`/${text}.json`)) as DocumentView }
}

function createBench(): RulesBench {
  let loaded: Loaded | null = null
  let run: CheckRun | null = null
  const check = async (view: DocumentView) => {
    const start = performance.now()
    await run?.check(view, [])
    return performance.now() - start
  }
  const theText = () => {
    if (loaded === null) throw new Error('no text has been loaded')
    return loaded
  }
  return {
    async load(text, withRegisters) {
      theProofThread()
      loaded = await load(text, withRegisters)
    },
    loop() {
      let number = 1
      for (let round = 0; round < 3e7; round += 1) number = (Math.imul(number, 1664525) + 1013904223) | 0
      return number
    },
    async open() {
      run?.end()
      run = theProofThread().begin(theText().terms)
      await run.rules
    },
    check: () => check(theText().view),
    edit: (round) => check(edited(theText().view, round)),
  }
}

window.rulesBench = createBench()
