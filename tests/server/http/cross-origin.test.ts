import { describe, expect, it } from 'vitest'
import { api } from '#shared/api/index.ts'
import { startTestOffice, startTestServer, TEST_PASSWORD } from '#tests/support/server.ts'

describe('a request that changes something', () => {
  it('is refused when it comes from the page of another site', async () => {
    const { admin, top } = await startTestOffice()
    const body = { parentId: top.id, name: '综合科', kind: 'section' as const }
    const foreign = [
      { origin: 'http://evil.example' },
      { origin: 'null' },
      { origin: 'http://127.0.0.1:1' },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
    ]

    for (const headers of foreign)
      await expect(admin.ask(api.createUnit, { body, headers })).rejects.toMatchObject({
        status: 403,
        reply: { code: 'request.crossOrigin', message: '请求来自其他网站，已拒绝。请从本系统页面操作。' },
      })
    expect(await admin.ask(api.listUnits)).toHaveLength(1)
  })

  it('is taken from a page of this server, and from programs that are not browsers', async () => {
    const { admin, server } = await startTestOffice()
    const own = [{}, { origin: server.url }, { origin: server.url, 'sec-fetch-site': 'same-origin' }]

    for (const headers of own) await expect(admin.ask(api.createCollaborationToken, { headers })).resolves.toBeDefined()
  })

  it('is taken from the public address when a proxy stands before the server', async () => {
    const { admin } = await startTestOffice({ config: { publicOrigin: 'https://wenshu.example.gov.cn' } })

    const headers = { origin: 'https://wenshu.example.gov.cn' }
    await expect(admin.ask(api.createCollaborationToken, { headers })).resolves.toBeDefined()
    await expect(
      admin.ask(api.createCollaborationToken, { headers: { origin: 'http://wenshu.example.gov.cn' } }),
    ).rejects.toMatchObject({ status: 403 })
  })

  it('believes the host that a proxy reports only where a proxy is trusted', async () => {
    const headers = { origin: 'http://office.example', 'x-forwarded-host': 'office.example' }
    const credentials = { account: 'admin', password: TEST_PASSWORD }

    const [direct, behindProxy] = [await startTestOffice(), await startTestOffice({ config: { trustProxy: true } })]

    await expect(direct.server.visitor().ask(api.signIn, { body: credentials, headers })).rejects.toMatchObject({
      status: 403,
    })
    await expect(behindProxy.server.visitor().ask(api.signIn, { body: credentials, headers })).resolves.toBeDefined()
  })

  it('includes signing in: nobody is signed in as somebody else by a foreign page', async () => {
    const { server } = await startTestOffice()

    const headers = { origin: 'http://evil.example' }
    const credentials = { account: 'admin', password: TEST_PASSWORD }
    await expect(server.visitor().ask(api.signIn, { body: credentials, headers })).rejects.toMatchObject({
      status: 403,
    })
  })
})

it('lets a foreign page read nothing: no reply allows another origin', async () => {
  const server = await startTestServer()

  const response = await server.visitor().fetch('/api/setup', { headers: { origin: 'http://evil.example' } })

  expect(response.headers.get('access-control-allow-origin')).toBeNull()
  expect(response.headers.get('cross-origin-resource-policy')).toBe('same-origin')
})
