import JSZip from 'jszip'
import { describe, expect, it } from 'vitest'
import { documentToDocx } from '#server/docx/index.ts'
import { CONFORMANCE_BYTES, ConformanceReport } from '#shared/api/conformance.ts'
import { MUTATIONS, mutate } from '#tests/support/conformance/mutations.ts'
import { noticeSample, templateOf } from '#tests/support/office-samples.ts'
import { canRender } from '#tests/support/render.ts'
import { startTestOffice } from '#tests/support/server.ts'

const isMeasurable = await canRender()
const OCTETS = { 'content-type': 'application/octet-stream' }

function notice(): Promise<Uint8Array> {
  const madeAt = new Date('2026-11-22T02:00:00Z')
  const template = templateOf('notice')
  return documentToDocx(noticeSample(1), { template, copy: 'final', manuscript: 'reviewDraft', madeAt })
}

async function upload(body: Uint8Array | string, headers: Record<string, string> = OCTETS) {
  const { admin } = await startTestOffice()
  const response = await admin.fetch('/api/conformance', { method: 'POST', headers, body: body as BodyInit })
  return { status: response.status, reply: await response.json() }
}

describe('the check of a file that is sent', () => {
  it('says what every check found, and never passes what was not rendered', async () => {
    const mutation = MUTATIONS.find(({ check }) => check === 'titleFont')
    if (mutation === undefined) throw new Error('there is no such mutation')
    const { status, reply } = await upload(await mutate(await notice(), mutation))
    const report = ConformanceReport.parse(reply)

    expect(status).toBe(200)
    expect(report.checks.filter((check) => check.status === 'fail').map(({ name }) => name)).toEqual(['titleFont'])
    const rendered = report.checks.filter(({ layer }) => layer === 'rendered')
    expect(rendered.length).toBeGreaterThan(5)
    expect(rendered.every((check) => (check.status === 'notRendered') === !isMeasurable)).toBe(true)
  }, 60_000)

  it('is refused with what to do instead', async () => {
    const zip = await JSZip.loadAsync(await notice())
    zip.file('word/document.xml', '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>')
    const declaring = await zip.generateAsync({ type: 'uint8array' })
    const cut = (await notice()).slice(0, 3000)

    expect(await upload('no file at all')).toMatchObject({ status: 422, reply: { code: 'import.damaged' } })
    expect(await upload(cut)).toMatchObject({ status: 422, reply: { code: 'import.damaged' } })
    expect(await upload(declaring)).toMatchObject({ status: 422, reply: { code: 'import.declarations' } })
    expect(await upload(new Uint8Array(CONFORMANCE_BYTES + 1))).toMatchObject({ status: 413 })
  }, 60_000)

  it('is for people with an account', async () => {
    const { server } = await startTestOffice()
    const response = await server.visitor().fetch('/api/conformance', { method: 'POST', headers: OCTETS, body: 'x' })

    expect(response.status).toBe(401)
  })
})
