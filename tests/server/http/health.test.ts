import { describe, expect, it } from 'vitest'
import { api } from '#shared/api/index.ts'
import { startTestOffice, startTestServer } from '#tests/support/server.ts'

describe('GET /healthz', () => {
  it('says that every part works, to whoever asks', async () => {
    const server = await startTestServer()

    const response = await server.visitor().fetch('/healthz')

    expect(response.status).toBe(200)
    expect(await response.json()).toEqual({
      status: 'ok',
      parts: { database: { status: 'ok' }, collaboration: { status: 'ok', dirtyDocuments: 0, failingDocuments: 0 } },
    })
  })

  it('answers 503 and names the part when the database is gone', async () => {
    const server = await startTestServer()
    await server.context.db.destroy()

    const response = await server.visitor().fetch('/healthz')

    expect(response.status).toBe(503)
    expect(await response.json()).toMatchObject({ status: 'failing', parts: { database: { status: 'failing' } } })
  })
})

describe('GET /metrics', () => {
  it('counts requests by operation, never by the ids in their addresses', async () => {
    const { admin, server } = await startTestOffice()
    await admin
      .ask(api.resetPassword, { params: { personId: 'p-1' }, body: { newPassword: 'a sentence' } })
      .catch(() => {})

    const response = await server.visitor().fetch('/metrics')
    const text = await response.text()

    expect(response.headers.get('content-type')).toMatch(/^text\/plain/)
    expect(text).toContain(
      'http_request_duration_seconds_count{method="PUT",operation="/api/people/:personId/password",status="404"} 1',
    )
    expect(text).not.toContain('p-1')
    expect(text).toMatch(/^wenshu_open_documents 0$/m)
    expect(text).toMatch(/^process_cpu_seconds_total /m)
  })

  it('belongs to one server: two in one process do not count together', async () => {
    const [one, other] = [await startTestServer(), await startTestServer()]
    await one.visitor().ask(api.readSetup)

    const counted = 'http_request_duration_seconds_count{method="GET",operation="/api/setup",status="200"} 1'
    expect(await (await one.visitor().fetch('/metrics')).text()).toContain(counted)
    expect(await (await other.visitor().fetch('/metrics')).text()).not.toContain('operation="/api/setup"')
  })
})
