import { expect, it } from 'vitest'
import type { z } from 'zod'
import { api } from '#shared/api/index.ts'
import type { Register, RegisterEntry } from '#shared/proof/office-register.ts'
import { describeOnEveryPlace } from '#tests/support/databases.ts'
import { type Account, type Desk, startDesk } from '#tests/support/desk.ts'

const person = (name: string, post: string, days: { from?: string; until?: string } = {}): RegisterEntry => {
  return { register: 'people', name, post, ...days }
}

const add = (desk: Desk, entry: RegisterEntry, place?: number, who: Account = 'editor') =>
  desk.staff[who].ask(api.addEntry, {
    params: { register: entry.register },
    body: place === undefined ? { entry } : { entry, place },
  })

const list = (desk: Desk, register: Register, query: z.input<(typeof api.listRegister)['query']> = {}) =>
  desk.staff.drafter.ask(api.listRegister, { params: { register }, query })

const namesIn = ({ items }: { readonly items: readonly { readonly entry: RegisterEntry }[] }) =>
  items.map(({ entry }) => (entry.register === 'people' ? entry.name : ''))

describeOnEveryPlace('The registers of an office', (place) => {
  it('keep their order, and put an entry where it is wanted', async () => {
    const desk = await startDesk({ place: await place() })
    await add(desk, person('甲甲', '书记'))
    const second = await add(desk, person('乙乙', '市长'))
    await add(desk, person('丙丙', '主任'), 1)

    expect(namesIn(await list(desk, 'people'))).toEqual(['丙丙', '甲甲', '乙乙'])

    await desk.staff.editor.ask(api.changeEntry, {
      params: { register: 'people', entryId: second.id },
      body: { revision: second.revision, entry: person('乙乙', '代市长'), place: 1 },
    })
    const { items } = await list(desk, 'people')
    expect(items.map(({ place: at, entry }) => [at, entry])).toEqual([
      [1, person('乙乙', '代市长')],
      [2, person('丙丙', '主任')],
      [3, person('甲甲', '书记')],
    ])
  })

  it('are searched, narrowed to a day and paged by the server', async () => {
    const desk = await startDesk({ place: await place() })
    await add(desk, person('甲甲', '书记', { until: '2025-06-30' }))
    await add(desk, person('乙乙', '书记', { from: '2025-07-01' }))
    await add(desk, person('丙丙', '市长'))

    expect(namesIn(await list(desk, 'people', { search: '书记' }))).toEqual(['甲甲', '乙乙'])
    expect(namesIn(await list(desk, 'people', { search: '100%' }))).toEqual([])
    expect(namesIn(await list(desk, 'people', { validOn: '2025-06-30' }))).toEqual(['甲甲', '丙丙'])
    const page = await list(desk, 'people', { page: 2, pageSize: 2 })
    expect([namesIn(page), page.total]).toEqual([['丙丙'], 3])
  })

  it('refuse a change of what somebody else has changed meanwhile', async () => {
    const desk = await startDesk({ place: await place() })
    const { id, revision } = await add(desk, person('甲甲', '书记'))
    const params = { register: 'people', entryId: id } as const
    const change = (post: string) =>
      desk.staff.editor.ask(api.changeEntry, { params, body: { revision, entry: person('甲甲', post) } })
    await change('市长')

    await expect(change('主任')).rejects.toMatchObject({ status: 409, reply: { code: 'officeData.conflict' } })
    await expect(desk.staff.editor.ask(api.removeEntry, { params, query: { revision } })).rejects.toMatchObject({
      status: 409,
    })
    await desk.staff.editor.ask(api.removeEntry, { params, query: { revision: revision + 1 } })
    expect((await list(desk, 'people')).total).toBe(0)
  })

  it('lose no entry when many are added at once', async () => {
    const desk = await startDesk({ place: await place() })
    const names = [...'甲乙丙丁戊己庚辛'].map((letter) => `${letter}某`)

    await Promise.all(names.map((name) => add(desk, person(name, '委员'))))

    const { items } = await list(desk, 'people')
    expect(items.map((item) => item.place)).toEqual(names.map((_, index) => index + 1))
    expect(namesIn({ items }).toSorted()).toEqual(names.toSorted())
    expect((await desk.staff.drafter.ask(api.readOfficeData)).revision).toBe(names.length)
  })

  it('take in a pasted table after it was tried, and say what they left out', async () => {
    const desk = await startDesk({ place: await place() })
    await add(desk, person('甲甲', '书记'))
    const table = '姓名\t职务\n乙乙\t市长\n丙丙\n丁丁\t主任'
    const take = (mode: 'append' | 'replace', isTrial: boolean) =>
      desk.staff.editor.ask(api.importTable, { params: { register: 'people' }, body: { table, mode, isTrial } })

    expect(await take('append', true)).toMatchObject({ problems: [{ line: 3, code: 'tooFewCells' }] })
    expect(namesIn(await list(desk, 'people'))).toEqual(['甲甲'])
    await take('append', false)
    expect(namesIn(await list(desk, 'people'))).toEqual(['甲甲', '乙乙', '丁丁'])
    await take('replace', false)
    expect(namesIn(await list(desk, 'people'))).toEqual(['乙乙', '丁丁'])
  })

  it('take nobody twice unless they are said to be another', async () => {
    const desk = await startDesk({ place: await place() })
    const { id, revision } = await add(desk, person('甲甲', '书记', { from: '2024-01-01' }))
    const { id: laterId, ...later } = await add(desk, person('甲甲', '科长', { until: '2023-12-31' }))

    const again = person('甲甲', '秘书长', { from: '2026-01-01' })
    await expect(add(desk, again)).rejects.toMatchObject({
      status: 409,
      reply: { code: 'officeData.namesake', params: { name: '书记甲甲' } },
    })
    await expect(
      desk.staff.editor.ask(api.changeEntry, {
        params: { register: 'people', entryId: laterId },
        body: { revision: later.revision, entry: person('甲甲', '科长') },
      }),
    ).rejects.toMatchObject({ reply: { code: 'officeData.namesake' } })
    expect((await list(desk, 'people')).total).toBe(2)

    await desk.staff.editor.ask(api.addEntry, {
      params: { register: 'people' },
      body: { entry: again, isAnother: true },
    })
    expect((await list(desk, 'people')).total).toBe(3)
    // What has been said once is not asked again with every correction.
    await desk.staff.editor.ask(api.changeEntry, {
      params: { register: 'people', entryId: id },
      body: { revision, entry: person('甲甲', '市委书记', { from: '2024-01-01' }) },
    })
  })

  it('leave out lines of a table that are there already, unless they are said to be another', async () => {
    const desk = await startDesk({ place: await place() })
    await add(desk, person('甲甲', '书记'))
    const table = '姓名\t职务\n乙乙\t市长\n甲甲\t书记\n乙乙\t科长'
    const take = (body: { mode?: 'append' | 'replace'; isTrial?: boolean; anotherLines?: number[] }) =>
      desk.staff.editor.ask(api.importTable, {
        params: { register: 'people' },
        body: { table, mode: 'append', isTrial: false, ...body },
      })

    const tried = await take({ isTrial: true })
    expect(tried.namesakes).toMatchObject([
      { line: 3, present: { post: '书记' } },
      { line: 4, present: { post: '市长' } },
    ])
    expect((await take({ isTrial: true, mode: 'replace' })).namesakes).toMatchObject([{ line: 4 }])
    await take({ anotherLines: [4] })
    expect(namesIn(await list(desk, 'people'))).toEqual(['甲甲', '乙乙', '乙乙'])
    await expect(take({})).rejects.toMatchObject({ reply: { code: 'officeData.nothingRead' } })
    expect((await list(desk, 'people')).total).toBe(3)
  })

  it('are read by everybody and changed by their keepers only, on the record', async () => {
    const desk = await startDesk({ place: await place() })
    const entry = person('甲甲', '书记')

    await expect(add(desk, entry, undefined, 'drafter')).rejects.toMatchObject({ status: 403 })
    await expect(
      desk.staff.drafter.ask(api.importTable, {
        params: { register: 'people' },
        body: { table: '甲甲\t书记', mode: 'append', isTrial: false },
      }),
    ).rejects.toMatchObject({ status: 403 })
    await add(desk, entry)

    const forDrafter = await list(desk, 'people')
    expect([forDrafter.total, forDrafter.mayChange]).toEqual([1, false])
    const acts = await desk.server.context.db
      .selectFrom('acts')
      .select(['act', 'actorId', 'details'])
      .where('act', 'like', 'officeData.%')
      .execute()
    expect(acts.map((act) => ({ ...act, details: JSON.parse(act.details) }))).toEqual([
      { act: 'officeData.add', actorId: desk.staff.editor.id, details: { after: entry } },
    ])
  })

  it('refuse an entry of another register, and one that ends before it begins', async () => {
    const desk = await startDesk({ place: await place() })
    const body = { entry: person('甲甲', '书记') }

    await expect(desk.staff.editor.ask(api.addEntry, { params: { register: 'bodies' }, body })).rejects.toMatchObject({
      reply: { code: 'officeData.wrongRegister' },
    })
    await expect(add(desk, person('甲甲', '书记', { from: '2026-01-02', until: '2026-01-01' }))).rejects.toMatchObject({
      status: 422,
    })
  })
})
