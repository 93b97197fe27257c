import { describe, expect, it } from 'vitest'
import { api } from '#shared/api/index.ts'
import type { ApiClient } from '#tests/support/api-client.ts'
import { startTestOffice, TEST_PASSWORD } from '#tests/support/server.ts'

async function failTimes(client: ApiClient, account: string, times: number): Promise<void> {
  for (let attempt = 0; attempt < times; attempt += 1) await expect(client.signIn(account, 'wrong')).rejects.toThrow()
}

describe('locking after wrong passwords', () => {
  it('locks an account after five, for a minute, and says for how long', async () => {
    const { server } = await startTestOffice()
    const client = server.visitor()

    await failTimes(client, 'admin', 5)

    await expect(client.signIn('admin', TEST_PASSWORD)).rejects.toMatchObject({
      status: 429,
      reply: { code: 'session.locked', params: { minutes: 1 }, message: expect.stringContaining('1 分钟后再试') },
    })
    server.clock.advance({ minutes: 1 })
    await expect(client.signIn('admin', TEST_PASSWORD)).resolves.toMatchObject({ person: { account: 'admin' } })
  })

  it('locks for longer with every further failure, and begins anew after the right password', async () => {
    const { server } = await startTestOffice()
    const client = server.visitor()
    await failTimes(client, 'admin', 4)

    for (const minutes of [1, 5, 15, 60, 60]) {
      await failTimes(client, 'admin', 1)
      await expect(client.signIn('admin', TEST_PASSWORD)).rejects.toMatchObject({ reply: { params: { minutes } } })
      server.clock.advance({ minutes })
    }

    await client.signIn('admin', TEST_PASSWORD)
    await failTimes(client, 'admin', 4)
    await client.signIn('admin', TEST_PASSWORD)
  })

  it('locks an unknown account alike, so that a lock tells nothing', async () => {
    const { server } = await startTestOffice()

    await failTimes(server.visitor(), 'nobody', 5)

    await expect(server.visitor().signIn('nobody', 'x')).rejects.toMatchObject({ reply: { code: 'session.locked' } })
  })

  it('counts attempts that are sent at the same moment one by one', async () => {
    const { server } = await startTestOffice()

    const replies = await Promise.all(
      Array.from({ length: 20 }, () =>
        server
          .visitor()
          .signIn('admin', 'wrong')
          .catch((refused) => refused.status),
      ),
    )

    expect(replies.filter((status) => status === 401)).toHaveLength(5)
    expect(replies.filter((status) => status === 429)).toHaveLength(15)
  })

  it('leaves colleagues behind the same address alone', async () => {
    const { server, add, signedIn } = await startTestOffice()
    await add('writer', 'drafter')

    await failTimes(server.visitor(), 'admin', 8)

    await expect(signedIn('writer')).resolves.toBeDefined()
  })

  it('slows down an address that tries many accounts, but not the people who work there', async () => {
    const { server, add, signedIn } = await startTestOffice()
    await add('writer', 'drafter')
    await add('newcomer', 'drafter')
    await signedIn('writer')

    for (let guess = 0; guess < 100; guess += 1) await failTimes(server.visitor(), `guess${guess}`, 1)

    await expect(server.visitor().signIn('guess100', 'x')).rejects.toMatchObject({ reply: { code: 'request.tooMany' } })
    await expect(signedIn('newcomer')).rejects.toMatchObject({ status: 429, reply: { params: { minutes: 15 } } })
    await expect(signedIn('writer')).resolves.toBeDefined()
    server.clock.advance({ minutes: 15 })
    await expect(signedIn('newcomer')).resolves.toBeDefined()
  })

  it('is lifted when an administrator resets the password', async () => {
    const { server, admin, add } = await startTestOffice()
    const person = await add('writer', 'drafter')
    await failTimes(server.visitor(), 'writer', 5)

    const newPassword = 'another sentence'
    await admin.ask(api.resetPassword, { params: { personId: person.id }, body: { newPassword } })

    await expect(server.visitor().signIn('writer', newPassword)).resolves.toBeDefined()
  })
})
