import { describe, expect, it } from 'vitest'
import { api } from '#shared/api/index.ts'
import { startTestOffice } from '#tests/support/server.ts'

describe('units', () => {
  it('form a tree that is listed parents first, in the order that was set', async () => {
    const { admin, top } = await startTestOffice()
    const section = (name: string, parentId: string) =>
      admin.ask(api.createUnit, { body: { parentId, name, kind: 'section' } })
    const general = await section('综合科', top.id)
    const inspection = await section('督查科', top.id)
    const group = await section('文稿组', general.id)

    await admin.ask(api.updateUnit, { params: { unitId: inspection.id }, body: { position: -1 } })

    const units = await admin.ask(api.listUnits)
    expect(units.map(({ name }) => name)).toEqual([top.name, '督查科', '综合科', '文稿组'])
    expect(units.at(-1)).toMatchObject({ id: group.id, parentId: general.id, kind: 'section', shortName: '' })
  })

  it('are renamed and moved, and it is recorded', async () => {
    const { admin, top, server } = await startTestOffice()
    const body = { parentId: top.id, name: '信息科', kind: 'section' as const }
    const [information, general] = [
      await admin.ask(api.createUnit, { body }),
      await admin.ask(api.createUnit, { body: { ...body, name: '综合科' } }),
    ]

    const change = { name: '信息综合科', shortName: '信综', parentId: general.id }
    const unit = await admin.ask(api.updateUnit, { params: { unitId: information.id }, body: change })

    expect(unit).toMatchObject(change)
    const acts = await server.context.db.selectFrom('acts').select('act').orderBy('seq').execute()
    expect(acts.map(({ act }) => act)).toEqual(['office.create', 'unit.create', 'unit.create', 'unit.update'])
    expect(await server.context.acts.verify(server.context.db)).toMatchObject({ rows: 4, brokenAt: null })
  })

  it('never hang below themselves, and one stays at the top', async () => {
    const { admin, top } = await startTestOffice()
    const general = await admin.ask(api.createUnit, { body: { parentId: top.id, name: '综合科', kind: 'section' } })
    const group = await admin.ask(api.createUnit, { body: { parentId: general.id, name: '文稿组', kind: 'section' } })
    const move = (unitId: string, parentId: string | null) =>
      admin.ask(api.updateUnit, { params: { unitId }, body: { parentId } })

    await expect(move(general.id, general.id)).rejects.toMatchObject({ status: 422, reply: { code: 'unit.cycle' } })
    await expect(move(general.id, group.id)).rejects.toMatchObject({ status: 422, reply: { code: 'unit.cycle' } })
    await expect(move(top.id, group.id)).rejects.toMatchObject({ status: 422, reply: { code: 'unit.topStays' } })
    await expect(move(group.id, null)).rejects.toMatchObject({ status: 422, reply: { code: 'unit.topStays' } })
    await expect(move(group.id, 'nowhere')).rejects.toMatchObject({ status: 404, reply: { code: 'unit.notFound' } })
  })
})
