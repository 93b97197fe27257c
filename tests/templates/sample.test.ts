import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { loadSample, loadTemplates } from '#server/features/templates/index.ts'
import { paragraphJson } from '#shared/document/document-json.ts'
import { headingLevel } from '#shared/document/paragraph-kinds.ts'
import { countBlocks } from '#shared/document/statistics.ts'
import { type DocumentView, documentView } from '#shared/document/view.ts'
import { lengthExcess } from '#shared/paperwork/excess.ts'
import { limitsOfKind } from '#shared/paperwork/limits.ts'
import { charactersOfView } from '#shared/paperwork/main-text.ts'
import { POST_ROLES } from '#shared/permissions/posts.ts'
import { officeDataOf } from '#shared/proof/office-register.ts'
import { createChecker } from '#shared/rules/checker.ts'
import { kindFacts } from '#shared/rules/kind-facts.ts'
import { allRules } from '#shared/rules/rules.ts'
import type { SampleDocument } from '#shared/templates/sample-schema.ts'
import { fillSampleDays, sampleInstant } from '#shared/templates/sample-time.ts'
import { STAGES, stepOf } from '#shared/workflow/route.ts'
import { advance, type Run, stageOf, startRun } from '#shared/workflow/run.ts'

const folder = fileURLToPath(new URL('../../templates/', import.meta.url))
const library = loadTemplates(folder)
const sample = loadSample(`${folder}sample`)
const accounts = new Set(sample.people.map((person) => person.account))
const NOW = new Date('2026-11-23T02:00:00Z')

const rolesOf = (account: string) =>
  sample.people.find((person) => person.account === account)?.posts.map((post) => post.role) ?? []

function viewOf(document: SampleDocument): DocumentView {
  const content = document.paragraphs.map((paragraph, index) =>
    paragraphJson({ ...paragraph, id: `p${index}`, text: fillSampleDays(paragraph.text, NOW) }),
  )
  return documentView(document.kind, { type: 'doc', content }, document.fields)
}

/** The states of a document after each act of its journey, by the rules of its route; throws what the rules refuse. */
function statesOf(document: SampleDocument): readonly [Run, ...Run[]] {
  const route = library.route(library.template(document.kind).route)
  const writers = [document.createdBy, ...document.writers]
  const states: [Run, ...Run[]] = [startRun(route)]
  for (const { act, by, to, opinion, returnMode } of document.journey) {
    const request = { act, personId: by, writers, opinion, nextHandlers: to, returnMode }
    states.push(advance(route, states.at(-1) as Run, request).run)
  }
  return states
}

describe('the sample office', () => {
  it('has about a dozen people in five sections, and somebody for every post', () => {
    const roles = new Set(sample.people.flatMap((person) => person.posts.map((post) => post.role)))

    expect(sample.people.length).toBeGreaterThanOrEqual(12)
    expect(sample.units.filter((unit) => unit.kind === 'section').length).toBe(5)
    expect([...roles].sort()).toEqual([...POST_ROLES].sort())
  })

  it('names units from the top down, and gives nobody a post in a unit that is not there', () => {
    const known = new Set<string>()
    for (const { key, parent } of sample.units) {
      expect(parent === null ? known.size : known.has(parent)).toBe(parent === null ? 0 : true)
      known.add(key)
    }
    for (const { unit } of sample.people.flatMap((person) => person.posts)) expect(known).toContain(unit)
  })

  it('has documents of the usual kinds, in most stages', () => {
    const stages = new Set(
      sample.documents.map((document) =>
        stageOf(library.route(library.template(document.kind).route), statesOf(document).at(-1) as Run),
      ),
    )

    const kinds = sample.documents.map(({ kind }) => kind)
    expect(kinds).toEqual(expect.arrayContaining(['speech', 'notice', 'requestForApproval', 'letter', 'minutes']))
    expect(STAGES.filter((stage) => !stages.has(stage))).toEqual(['countersigning'])
  })
})

describe.each(sample.documents.map((document) => [document.title, document] as const))('《%s》', (_, document) => {
  it('is written and handled by people of the office who hold the posts for it', () => {
    const states = statesOf(document)
    document.journey.forEach(({ by, to }, index) => {
      const { assignee } = stepOf(library.route(library.template(document.kind).route), states[index]?.stepId ?? '')
      const isHolder = assignee.from === 'writers' || assignee.roles.some((role) => rolesOf(by).includes(role))
      expect(isHolder, by).toBe(true)
      expect([by, ...to].filter((account) => !accounts.has(account))).toEqual([])
    })
    expect([document.createdBy, ...document.writers].every((account) => rolesOf(account).includes('drafter'))).toBe(
      true,
    )
  })

  it('happens in the order of time', () => {
    const moments = [document.createdAt, ...document.journey.map(({ at }) => at)].map((at) =>
      sampleInstant(at, NOW).getTime(),
    )

    expect(moments).toEqual(moments.toSorted((a, b) => a - b))
  })

  it('has every commented text exactly once, and comments only by people of the office', () => {
    const text = document.paragraphs.map((paragraph) => paragraph.text)
    for (const { quote, by, replies } of document.comments) {
      expect([by, ...replies.map((reply) => reply.by)].every((account) => accounts.has(account))).toBe(true)
      if (quote !== null) expect(text.filter((paragraph) => paragraph.split(quote).length === 2).length).toBe(1)
    }
  })

  it('has every error found after issue exactly once, moved on by people of the office in the order of time', () => {
    const text = document.paragraphs.map((paragraph) => paragraph.text)
    for (const { quote, wrong, right, by, at, steps } of document.errors) {
      expect(text.filter((paragraph) => paragraph.split(quote).length === 2).length).toBe(1)
      expect([quote.includes(wrong), wrong === right]).toEqual([true, false])
      expect([by, ...steps.map((step) => step.by)].every((account) => accounts.has(account))).toBe(true)
      const moments = [document.journey.at(-1)?.at ?? '', at, ...steps.map((step) => step.at)]
      const instants = moments.map((moment) => sampleInstant(moment, NOW).getTime())
      expect(instants).toEqual(instants.toSorted((a, b) => a - b))
    }
  })

  it('passes the zero-error checks, also against the registers of the office', () => {
    const facts = kindFacts(library.template(document.kind), library.paperwork().limits)
    const check = createChecker(allRules, facts, officeDataOf(sample.registers))

    expect(check(viewOf(document))).toEqual([])
  })

  it('keeps to the limit of its kind', () => {
    const view = viewOf(document)
    const limits = limitsOfKind(library.paperwork().limits, document.kind)

    expect(limits).not.toEqual([])
    expect(lengthExcess(limits, { fields: view.fields, characters: charactersOfView(view) })).toBeNull()
  })
})

describe.each(
  sample.documents.filter(({ kind }) => kind === 'speech').map((document) => [document.title, document] as const),
)('the speech 《%s》', (_, document) => {
  it('is as long as a real one and has three levels', () => {
    const levels = new Set(document.paragraphs.map(({ kind }) => headingLevel(kind)))

    expect(countBlocks(viewOf(document).blocks)).toBeGreaterThanOrEqual(2500)
    expect([1, 2, 3].every((level) => levels.has(level as 1 | 2 | 3))).toBe(true)
  })
})
