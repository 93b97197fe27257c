import { expect, it } from 'vitest'
import { api } from '#shared/api/index.ts'
import { describeOnEveryPlace } from '#tests/support/databases.ts'
import { startTestOffice } from '#tests/support/server.ts'

describeOnEveryPlace('people in the database', (place) => {
  it('keep one administrator when two dismiss each other at the same moment', async () => {
    const { admin, add, signedIn, server } = await startTestOffice({ place: await place() })
    const first = (await admin.ask(api.readSession)).person.id
    const second = (await add('second', 'systemAdmin')).id
    const other = await signedIn('second')

    const body = { isActive: false }
    const results = await Promise.allSettled([
      admin.ask(api.updatePerson, { params: { personId: second }, body }),
      other.ask(api.updatePerson, { params: { personId: first }, body }),
    ])

    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    const active = await server.context.db.selectFrom('people').select('id').where('isActive', '=', 1).execute()
    expect(active).toHaveLength(1)
  })

  it('have accounts of their own when the same one is asked for twice at the same moment', async () => {
    const { add, admin } = await startTestOffice({ place: await place() })

    const results = await Promise.allSettled([
      add('writer', 'drafter'),
      add('Writer', 'drafter'),
      add('wRiter', 'drafter'),
    ])

    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    for (const result of results)
      if (result.status === 'rejected') expect(result.reason.reply.code).toBe('person.accountTaken')
    expect(await admin.ask(api.listPeople)).toHaveLength(2)
  })

  it('are listed with units and posts, and every change of them is in an unbroken record', async () => {
    const { admin, add, top, server } = await startTestOffice({ place: await place() })
    const section = await admin.ask(api.createUnit, { body: { parentId: top.id, name: '综合科', kind: 'section' } })
    const { id: personId } = await add('writer', 'drafter', section.id)
    const posts = [
      { unitId: top.id, role: 'sectionHead' as const, title: '科长' },
      { unitId: section.id, role: 'drafter' as const, title: '' },
    ]

    await admin.ask(api.updatePerson, { params: { personId }, body: { posts } })

    const colleagues = await admin.ask(api.listColleagues, { query: { search: 'writer' } })
    expect(colleagues).toEqual([{ id: personId, name: 'writer', unitName: top.name, title: '科长' }])
    expect((await admin.ask(api.listUnits)).map(({ position }) => position)).toEqual([0, 0])
    expect(await server.context.acts.verify(server.context.db)).toEqual({ rows: 4, brokenAt: null })
  })
})
