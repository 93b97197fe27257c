import { describe, expect, it } from 'vitest'
import { createSetupCode, isLoopbackHost } from '#server/features/system/index.ts'
import { api } from '#shared/api/index.ts'
import { describeOnEveryEmptyPlace } from '#tests/support/databases.ts'
import { startTestOffice, startTestServer, TEST_PASSWORD } from '#tests/support/server.ts'

const OFFICE = { officeName: '临江市委办公室', administratorName: '程向东', account: 'admin', password: TEST_PASSWORD }

describeOnEveryEmptyPlace('the first visit', (place) => {
  it('makes the office and signs its administrator in', async () => {
    const server = await startTestServer({ place: await place() })
    const visitor = server.visitor()
    expect(await visitor.ask(api.readSetup)).toEqual({
      state: 'fresh',
      maySample: true,
      officeName: null,
      sampleAccounts: [],
      samplePassword: null,
    })

    const session = await visitor.ask(api.createOffice, { body: { ...OFFICE, code: server.setupCode ?? '' } })

    expect(session).toMatchObject({
      person: { name: '程向东', posts: [{ role: 'systemAdmin', unitName: '临江市委办公室' }] },
      office: { name: '临江市委办公室', isSample: false },
    })
    expect(await visitor.ask(api.readSession)).toEqual(session)
    expect(await visitor.ask(api.readSetup)).toMatchObject({ state: 'ready', maySample: false, samplePassword: null })
    expect(await visitor.ask(api.listUnits)).toMatchObject([{ name: '临江市委办公室', parentId: null, kind: 'office' }])
  })

  it('happens once, also when two send the right code at the same moment', async () => {
    const server = await startTestServer({ place: await place() })
    const body = { ...OFFICE, code: server.setupCode ?? '' }

    const results = await Promise.allSettled([
      server.visitor().ask(api.createOffice, { body }),
      server.visitor().ask(api.createOffice, { body: { ...body, account: 'other' } }),
    ])

    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(await server.context.db.selectFrom('people').selectAll().execute()).toHaveLength(1)
    await expect(server.visitor().ask(api.createOffice, { body })).rejects.toMatchObject({
      status: 409,
      reply: { code: 'setup.alreadyDone' },
    })
    await expect(server.visitor().ask(api.createSample)).rejects.toMatchObject({ status: 409 })
  })
})

describe('the one-time code', () => {
  it('is needed, and guessing it is stopped', async () => {
    const server = await startTestServer()
    const guess = (code: string) => server.visitor().ask(api.createOffice, { body: { ...OFFICE, code } })

    for (let attempt = 0; attempt < 5; attempt += 1)
      await expect(guess('AAAA-AAAA-AAAA')).rejects.toMatchObject({ status: 403, reply: { code: 'setup.wrongCode' } })

    await expect(guess(server.setupCode ?? '')).rejects.toMatchObject({
      status: 429,
      reply: { code: 'request.tooMany', params: { minutes: 1 } },
    })
    server.clock.advance({ minutes: 1 })
    await expect(guess(server.setupCode ?? '')).resolves.toBeDefined()
  })

  it('is typed as one reads it: small letters, without hyphens, with blanks', () => {
    const code = createSetupCode('A'.repeat(43))
    const text = code.text ?? ''

    expect(text).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}$/)
    for (const typed of [text, text.toLowerCase(), text.replaceAll('-', ''), ` ${text.replaceAll('-', ' ')} `])
      expect(code.matches(typed)).toBe(true)
    for (const typed of ['', '-', text.slice(1), `${text}0`]) expect(code.matches(typed)).toBe(false)
  })

  it('opens nothing any more once it has been used', () => {
    const code = createSetupCode('B'.repeat(43))
    const text = code.text ?? ''

    code.consume()

    expect(code.text).toBeNull()
    expect(code.matches(text)).toBe(false)
  })

  it('is another one for every server', async () => {
    const [one, other] = [await startTestServer(), await startTestServer()]

    expect(one.setupCode).not.toBe(other.setupCode)
  })

  it('is not shown where there is an office', async () => {
    const { server } = await startTestOffice()

    expect(await server.visitor().ask(api.readSetup)).not.toHaveProperty('code')
    expect(server.setupCode).not.toBeNull()
  })
})

describe('the sample office', () => {
  it('is made only where the server listens on this machine alone', async () => {
    const server = await startTestServer({ config: { host: '0.0.0.0' } })

    expect(await server.visitor().ask(api.readSetup)).toMatchObject({ state: 'fresh', maySample: false })
    await expect(server.visitor().ask(api.createSample)).rejects.toMatchObject({
      status: 403,
      reply: { code: 'setup.sampleNotHere' },
    })
  })

  it('is not made for a visitor whom a proxy brings', async () => {
    const server = await startTestServer()

    const headers = { 'x-forwarded-for': '192.0.2.7' }
    await expect(server.visitor().ask(api.createSample, { headers })).rejects.toMatchObject({ status: 403 })
  })

  it.each([
    ['127.0.0.1', true],
    ['127.9.9.9', true],
    ['::1', true],
    ['::ffff:127.0.0.1', true],
    ['localhost', true],
    ['0.0.0.0', false],
    ['::', false],
    ['10.0.0.127', false],
    ['127.0.0.1.example', false],
  ])('counts %s as this machine: %s', (host, expected) => {
    expect(isLoopbackHost(host)).toBe(expected)
  })
})
