import { describe, expect, it } from 'vitest'
import { inspectDocx } from '#server/conformance/inspect-docx.ts'
import { documentToDocx } from '#server/docx/index.ts'
import { isBreach } from '#shared/conformance/conform.ts'
import { FILE_CHECKS } from '#shared/conformance/file-checks.ts'
import type { DocumentView } from '#shared/document/view.ts'
import type { PageProfile } from '#shared/layout/page-profile.ts'
import { type Base, MUTATIONS, mutate } from '#tests/support/conformance/mutations.ts'
import { orderSample } from '#tests/support/format-samples.ts'
import { landscapeOnly, landscapePlan } from '#tests/support/landscape-samples.ts'
import { layoutCorpus } from '#tests/support/layout/corpus.ts'
import { letterSample, noticeSample, templateOf } from '#tests/support/office-samples.ts'

function toDocx(view: DocumentView, options: { profile?: PageProfile['name']; isSealed?: boolean } = {}) {
  const template = templateOf(view.documentKind)
  const madeAt = new Date('2026-11-22T02:00:00Z')
  return documentToDocx(view, { template, copy: 'final', manuscript: 'reviewDraft', madeAt, ...options })
}

const FOUND = { format: null, profile: null }

/** A notice with everything the checks ask of. */
const NOTICE = toDocx(
  noticeSample(1, { copyNumber: '000012', securityClassification: '秘密', classificationPeriod: '1年' }),
)
const BASES: Readonly<Record<Base, Promise<Uint8Array>>> = {
  notice: NOTICE,
  unsealedNotice: toDocx(noticeSample(1), { isSealed: false }),
  order: toDocx(orderSample()),
  letter: toDocx(letterSample()),
  plan: toDocx(landscapePlan()),
}

function failing(bytes: Uint8Array): readonly string[] {
  return inspectDocx(bytes, FOUND)
    .checks.filter(({ status }) => status === 'fail')
    .map(({ name }) => name)
}

describe('our own exports', () => {
  it.each(layoutCorpus())('$name keeps everything the standard rules', async ({ view, profile, isSealed }) => {
    const { checks } = inspectDocx(await toDocx(view, { profile, isSealed }), FOUND)

    expect(checks.filter(isBreach)).toEqual([])
    expect(checks.filter(({ status }) => status === 'pass').length).toBeGreaterThan(25)
    // The edition for the lectern is larger and bolder on purpose.
    if (profile !== 'readAloud') expect(checks.filter(({ status }) => status === 'fail')).toEqual([])
  })
})

describe('a file whose pages all lie across', () => {
  it('has its measures taken as it is bound', async () => {
    const { checks } = inspectDocx(await toDocx(landscapeOnly()), FOUND)
    const statusOf = (wanted: string) => checks.find(({ name }) => name === wanted)?.status

    expect(checks.filter(({ status }) => status === 'fail')).toEqual([])
    expect(['pageSize', 'marginTop', 'marginBinding', 'landscapePageNumber'].map(statusOf)).toEqual(
      Array.from({ length: 4 }, () => 'pass'),
    )
  })
})

describe('a file with one thing changed', () => {
  it('is caught in every way that a check looks for', () => {
    expect(MUTATIONS.map(({ check }) => check).toSorted()).toEqual(FILE_CHECKS.map(({ name }) => name).toSorted())
  })

  it.each(MUTATIONS)('is caught by $check and by no other check', async (mutation) => {
    expect(failing(await mutate(await BASES[mutation.base ?? 'notice'], mutation))).toEqual([mutation.check])
  })
})

describe('a check', () => {
  it('says what is expected, what was found, how far off it may be, and where', async () => {
    const [mutation] = MUTATIONS.filter(({ check }) => check === 'letterheadTop')
    if (mutation === undefined) throw new Error('there is no such mutation')
    const { checks } = inspectDocx(await mutate(await NOTICE, mutation), FOUND)

    expect(checks.find(({ name }) => name === 'letterheadTop')).toMatchObject({
      id: 'GB-7.2.4',
      clause: '7.2.4',
      strength: 'required',
      layer: 'arithmetic',
      status: 'fail',
      expected: { type: 'mm', value: 35 },
      actual: { type: 'mm', value: 38.52 },
      tolerance: { type: 'mm', value: 1 },
      place: { part: 'text', text: '中共临江市委办公室文件' },
    })
  })

  it('takes the format that it is given over the one it finds', async () => {
    expect(inspectDocx(await NOTICE, FOUND).format).toBe('document')
    expect(inspectDocx(await NOTICE, { ...FOUND, format: 'letter' }).format).toBe('letter')
  })
})
