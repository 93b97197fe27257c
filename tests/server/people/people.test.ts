import { describe, expect, it } from 'vitest'
import { api } from '#shared/api/index.ts'
import { startTestOffice, TEST_PASSWORD, type TestOffice } from '#tests/support/server.ts'

/** The administrative part of the record, oldest first. */
async function record(office: TestOffice) {
  const rows = await office.server.context.db.selectFrom('acts').selectAll().orderBy('seq').execute()
  return rows.map(({ act, actorId, details }) => ({ act, actorId, details: JSON.parse(details) }))
}

describe('people', () => {
  it('are added with posts by the system administrator, and it is recorded', async () => {
    const office = await startTestOffice()
    const { admin, top } = office
    const posts = [
      { unitId: top.id, role: 'drafter' as const, title: '科员' },
      { unitId: top.id, role: 'inspector' as const, title: '督查专员' },
    ]

    const person = await admin.ask(api.createPerson, {
      body: { name: ' 林岚 ', account: 'Lin.Lan', password: TEST_PASSWORD, phone: '8011', posts },
    })

    expect(person).toMatchObject({ name: '林岚', account: 'lin.lan', phone: '8011', isActive: true, posts })
    expect(await admin.ask(api.listPeople)).toContainEqual(person)
    const adminId = (await admin.ask(api.readSession)).person.id
    expect((await record(office)).at(-1)).toMatchObject({
      act: 'person.create',
      actorId: adminId,
      details: { personId: person.id, account: 'lin.lan' },
    })
    expect(JSON.stringify(await record(office))).not.toContain(TEST_PASSWORD)
  })

  it('cannot share an account, however it is written', async () => {
    const { add } = await startTestOffice()
    await add('writer', 'drafter')

    await expect(add('WRITER', 'drafter')).rejects.toMatchObject({
      status: 409,
      reply: { code: 'person.accountTaken', message: '账号 writer 已有人使用，请换一个。' },
    })
  })

  it('cannot be given a post in a unit that does not exist, and nothing is left behind', async () => {
    const office = await startTestOffice()
    const before = await record(office)

    await expect(office.add('writer', 'drafter', 'no-such-unit')).rejects.toMatchObject({ status: 404 })

    expect(await office.admin.ask(api.listPeople)).toHaveLength(1)
    expect(await record(office)).toEqual(before)
  })

  it('have a password that is not the first one guessed', async () => {
    const { admin, top } = await startTestOffice()
    const posts = [{ unitId: top.id, role: 'drafter' as const, title: '' }]

    await expect(
      admin.ask(api.createPerson, { body: { name: '林岚', account: 'linlan', password: 'linlan2026', posts } }),
    ).rejects.toMatchObject({ status: 422, reply: { code: 'password.tooCommon' } })
  })

  it('change name, telephone and posts; parts that are left out stay', async () => {
    const office = await startTestOffice()
    const { admin, top } = office
    const { id: personId } = await office.add('writer', 'drafter')

    const posts = [{ unitId: top.id, role: 'sectionHead' as const, title: '科长' }]
    await admin.ask(api.updatePerson, { params: { personId }, body: { name: '周敏', posts } })
    const person = await admin.ask(api.updatePerson, { params: { personId }, body: { phone: '8020' } })

    expect(person).toMatchObject({ name: '周敏', phone: '8020', account: 'writer', posts })
    expect((await record(office)).at(-2)).toMatchObject({
      act: 'person.update',
      details: { before: { name: 'writer', posts: [{ role: 'drafter' }] }, after: { name: '周敏' } },
    })
  })

  it('are signed out at once when they are deactivated, and cannot sign in until they are active again', async () => {
    const { admin, add, signedIn } = await startTestOffice()
    const { id: personId } = await add('writer', 'drafter')
    const writer = await signedIn('writer')

    await admin.ask(api.updatePerson, { params: { personId }, body: { isActive: false } })

    await expect(writer.ask(api.readSession)).rejects.toMatchObject({ status: 401 })
    await expect(signedIn('writer')).rejects.toMatchObject({ reply: { code: 'session.wrongCredentials' } })
    expect((await admin.ask(api.listColleagues)).map(({ id }) => id)).not.toContain(personId)

    await admin.ask(api.updatePerson, { params: { personId }, body: { isActive: true } })
    await expect(signedIn('writer')).resolves.toBeDefined()
  })

  it('have their new posts with the next request', async () => {
    const { admin, add, signedIn, top } = await startTestOffice()
    const { id: personId } = await add('deputy.admin', 'drafter')
    const client = await signedIn('deputy.admin')
    await expect(client.ask(api.listPeople)).rejects.toMatchObject({ status: 403 })

    const posts = [{ unitId: top.id, role: 'securityAdmin' as const, title: '' }]
    await admin.ask(api.updatePerson, { params: { personId }, body: { posts } })

    await expect(client.ask(api.listPeople)).resolves.toHaveLength(2)
  })

  it('never lose their last system administrator', async () => {
    const { admin, add, top } = await startTestOffice()
    const { person } = await admin.ask(api.readSession)
    const drafter = [{ unitId: top.id, role: 'drafter' as const, title: '' }]
    const refusal = { status: 409, reply: { code: 'person.lastAdministrator' } }

    for (const body of [{ isActive: false }, { posts: drafter }])
      await expect(admin.ask(api.updatePerson, { params: { personId: person.id }, body })).rejects.toMatchObject(
        refusal,
      )

    await add('successor', 'systemAdmin')
    await admin.ask(api.updatePerson, { params: { personId: person.id }, body: { posts: drafter } })
  })

  it('are not found by an id nobody has', async () => {
    const { admin } = await startTestOffice()
    const params = { personId: 'nobody' }

    const refusal = { status: 404, reply: { code: 'person.notFound' } }

    const update = admin.ask(api.updatePerson, { params, body: { name: '何川' } })
    await expect(update).rejects.toMatchObject(refusal)
    const reset = admin.ask(api.resetPassword, { params, body: { newPassword: TEST_PASSWORD } })
    await expect(reset).rejects.toMatchObject(refusal)
  })

  it('see their colleagues, but not accounts and telephones', async () => {
    const { add, signedIn, top } = await startTestOffice()
    await add('writer', 'drafter')
    const writer = await signedIn('writer')

    const response = await writer.fetch('/api/colleagues?search=writ')

    const [colleague, ...others] = await response.json()
    expect(Object.keys(colleague).sort()).toEqual(['id', 'name', 'title', 'unitName'])
    expect(colleague).toMatchObject({ name: 'writer', unitName: top.name })
    expect(others).toEqual([])
  })
})

describe('passwords', () => {
  it('are changed by their owner, whose other browsers are signed out', async () => {
    const { add, signedIn, server } = await startTestOffice()
    await add('writer', 'drafter')
    const [here, elsewhere] = [await signedIn('writer'), await signedIn('writer')]

    const newPassword = 'another sentence'
    await here.ask(api.changePassword, { body: { currentPassword: TEST_PASSWORD, newPassword } })

    await expect(here.ask(api.readSession)).resolves.toBeDefined()
    await expect(elsewhere.ask(api.readSession)).rejects.toMatchObject({ status: 401 })
    await expect(signedIn('writer')).rejects.toMatchObject({ status: 401 })
    await expect(server.visitor().signIn('writer', newPassword)).resolves.toBeDefined()
  })

  it('are not changed without the present one, to the same one, or to a common one', async () => {
    const { admin } = await startTestOffice()
    const change = (currentPassword: string, newPassword: string) =>
      admin.ask(api.changePassword, { body: { currentPassword, newPassword } })

    await expect(change('wrong', 'another sentence')).rejects.toMatchObject({
      reply: { code: 'session.wrongPassword' },
    })
    await expect(change(TEST_PASSWORD, TEST_PASSWORD)).rejects.toMatchObject({ reply: { code: 'password.unchanged' } })
    await expect(change(TEST_PASSWORD, 'admin123')).rejects.toMatchObject({ reply: { code: 'password.tooCommon' } })
    await expect(change(TEST_PASSWORD, 'short')).rejects.toMatchObject({
      status: 422,
      reply: { issues: [{ path: 'newPassword', message: '至少填写 8 个字符。' }] },
    })
  })

  it('are reset by the administrator, which signs the person out everywhere', async () => {
    const { admin, add, signedIn } = await startTestOffice()
    const { id: personId } = await add('writer', 'drafter')
    const writer = await signedIn('writer')

    await admin.ask(api.resetPassword, { params: { personId }, body: { newPassword: 'another sentence' } })

    await expect(writer.ask(api.readSession)).rejects.toMatchObject({ status: 401 })
  })
})

describe('what only administrators may do', () => {
  it('is refused to everybody else, in words', async () => {
    const { add, signedIn, top } = await startTestOffice()
    const { id: personId } = await add('writer', 'drafter')
    await add('security', 'securityAdmin')
    const posts = [{ unitId: top.id, role: 'systemAdmin' as const, title: '' }]
    const refusal = { status: 403, reply: { code: 'permission.denied', message: expect.stringMatching(/^您没有/) } }

    for (const account of ['writer', 'security']) {
      const client = await signedIn(account)
      const requests = [
        () => client.ask(api.createPerson, { body: { name: 'x', account: 'xx', password: TEST_PASSWORD, posts } }),
        () => client.ask(api.updatePerson, { params: { personId }, body: { posts } }),
        () => client.ask(api.resetPassword, { params: { personId }, body: { newPassword: 'another sentence' } }),
        () => client.ask(api.createUnit, { body: { parentId: top.id, name: '综合科', kind: 'section' } }),
        () => client.ask(api.updateUnit, { params: { unitId: top.id }, body: { name: '改名' } }),
      ]
      for (const request of requests) await expect(request()).rejects.toMatchObject(refusal)
    }
    await expect((await signedIn('writer')).ask(api.listPeople)).rejects.toMatchObject(refusal)
  })
})
