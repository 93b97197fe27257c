import { describe, expect, it } from 'vitest'
import { api } from '#shared/api/index.ts'
import { startTestOffice, TEST_PASSWORD } from '#tests/support/server.ts'

describe('signing in', () => {
  it('gives the person with posts and the office, and keeps the session in a cookie scripts cannot read', async () => {
    const { server, add, top } = await startTestOffice()
    await add('writer', 'drafter')

    const response = await server.visitor().fetch('/api/session', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ account: ' Writer ', password: TEST_PASSWORD }),
    })

    expect(response.headers.get('set-cookie')).toMatch(/^wenshu_session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/)
    expect(api.signIn.reply.parse(await response.json())).toMatchObject({
      person: { account: 'writer', posts: [{ unitId: top.id, role: 'drafter', unitName: top.name }] },
      office: { name: '临江市委办公室', isSample: false },
    })
  })

  it('marks the cookie secure where people come over https, and only there', async () => {
    const { server } = await startTestOffice({ config: { publicOrigin: 'https://wenshu.example.gov.cn' } })

    const client = server.visitor()
    const response = await client.fetch('/api/session', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ account: 'admin', password: TEST_PASSWORD }),
    })

    expect(response.headers.get('set-cookie')).toContain('; Secure')
  })

  it('stores neither the token nor the password', async () => {
    const { server, signedIn } = await startTestOffice()
    const client = await signedIn('admin')

    const stored = JSON.stringify([
      await server.context.db.selectFrom('sessions').selectAll().execute(),
      await server.context.db.selectFrom('people').selectAll().execute(),
    ])

    const token = client.cookie().split('=')[1] ?? ''
    expect(token).toHaveLength(43)
    expect(stored).not.toContain(token)
    expect(stored).not.toContain(TEST_PASSWORD)
    expect(stored).toContain('$argon2id$')
  })

  it('says the same for a wrong password and for an unknown account', async () => {
    const { server } = await startTestOffice()

    const replies = await Promise.all(
      ['admin', 'nobody'].map((account) =>
        server
          .visitor()
          .signIn(account, 'wrong password')
          .catch((refused) => refused),
      ),
    )

    for (const refused of replies) expect(refused).toMatchObject({ status: 401 })
    expect(replies[0].reply).toEqual(replies[1].reply)
    expect(replies[0].reply.message).toBe('账号或密码不正确，请核对后重试。')
  })
})

describe('a session', () => {
  it('is told of without a refusal: who is signed in, or that nobody is or is any more', async () => {
    const { server, signedIn } = await startTestOffice({ config: { sessionHours: 2 } })
    const client = await signedIn('admin')

    expect(await server.visitor().ask(api.probeSession)).toEqual({ session: null })
    expect(await client.ask(api.probeSession)).toEqual({ session: await client.ask(api.readSession) })
    server.clock.advance({ hours: 2 })
    expect(await client.ask(api.probeSession)).toEqual({ session: null })
  })

  it('ends some hours after its last use', async () => {
    const { server, signedIn } = await startTestOffice({ config: { sessionHours: 2 } })
    const client = await signedIn('admin')

    server.clock.advance({ hours: 1, minutes: 59 })
    await client.ask(api.readSession)
    server.clock.advance({ hours: 1, minutes: 59 })
    const { expiresAt } = await client.ask(api.readSession)
    expect(Date.parse(expiresAt) - server.clock.now().getTime()).toBe(2 * 3_600_000)

    server.clock.advance({ hours: 2 })
    await expect(client.ask(api.readSession)).rejects.toMatchObject({
      status: 401,
      reply: { code: 'session.required' },
    })
  })

  it('ends after a week however much it is used', async () => {
    const { server, signedIn } = await startTestOffice({ config: { sessionHours: 24 } })
    const client = await signedIn('admin')

    for (let day = 1; day < 14; day += 1) {
      server.clock.advance({ hours: 12 })
      await client.ask(api.readSession)
    }
    server.clock.advance({ hours: 12 })

    await expect(client.ask(api.readSession)).rejects.toMatchObject({ status: 401 })
  })

  it('ends when signing out, on the server and in the browser', async () => {
    const { server, signedIn } = await startTestOffice()
    const client = await signedIn('admin')
    const cookie = client.cookie()

    await client.ask(api.signOut)

    const replay = await server.visitor().fetch('/api/session', { headers: { cookie } })
    expect(replay.status).toBe(401)
    expect(client.cookie()).toBe('wenshu_session=')
  })

  it('is not opened by a guessed or garbled cookie', async () => {
    const { server } = await startTestOffice()

    for (const cookie of ['wenshu_session=', 'wenshu_session=abc', `wenshu_session=${'A'.repeat(43)}`, '=;;x'])
      expect((await server.visitor().fetch('/api/session', { headers: { cookie } })).status).toBe(401)
  })
})

describe('a collaboration token', () => {
  it('stands for the session for one minute', async () => {
    const { server, signedIn } = await startTestOffice()
    const client = await signedIn('admin')
    const { token, expiresAt } = await client.ask(api.createCollaborationToken)
    const { sessions, clock } = { sessions: server.context.sessions, clock: server.clock }

    const person = (await client.ask(api.readSession)).person
    expect(Date.parse(expiresAt) - clock.now().getTime()).toBe(60_000)
    expect((await sessions.authenticateToken(token))?.actor.personId).toBe(person.id)
    expect(await sessions.authenticateToken(`${token}x`)).toBeNull()

    clock.advance({ minutes: 1 })
    expect(await sessions.authenticateToken(token)).toBeNull()
  })

  it('ends with the session it came from', async () => {
    const { server, signedIn } = await startTestOffice()
    const client = await signedIn('admin')
    const { token } = await client.ask(api.createCollaborationToken)

    await client.ask(api.signOut)

    expect(await server.context.sessions.authenticateToken(token)).toBeNull()
  })
})
