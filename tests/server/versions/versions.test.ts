import { expect, it } from 'vitest'
import { api } from '#shared/api/index.ts'
import type { DocumentJson } from '#shared/document/document-json.ts'
import { documentView, plainText } from '#shared/document/view.ts'
import { until } from '#tests/support/collaboration.ts'
import { describeOnEveryPlace } from '#tests/support/databases.ts'
import { type Account, type Desk, startDesk } from '#tests/support/desk.ts'
import { paragraphText, typeInto } from '#tests/support/live-paragraphs.ts'

describeOnEveryPlace('Versions', (place) => {
  it('are numbered, named and newest first, and an equal text is no new version', async () => {
    const desk = await startDesk({ place: await place() })
    const { id } = await desk.draft()

    const first = await keep(desk, id)
    const again = await keep(desk, id, { label: '改过的稿' })
    await change(desk, id, '第二稿的话。')
    const second = await keep(desk, id, { label: '送领导阅', reason: '补充了情况' })

    expect(again).toEqual(first)
    expect(await list(desk, id)).toMatchObject([
      { number: 2, label: '送领导阅', reason: '补充了情况', sha256: second.sha256 },
      { number: 1, label: '一稿', reason: '' },
    ])
    expect(second.characters).toBe(first.characters + 6)
  })

  it('get numbers without gaps or doubles when twenty are kept at once', async () => {
    const desk = await startDesk({ place: await place() })
    const { id } = await desk.draft()

    const attempts = Array.from({ length: 20 }, async (_, index) => {
      await change(desk, id, `第${index}句。`)
      return keep(desk, id, {}, index % 2 === 0 ? 'drafter' : 'colleague')
    })
    await Promise.all(attempts)

    const numbers = (await list(desk, id)).map((version) => version.number)
    expect(numbers).toEqual(Array.from(numbers, (_, index) => numbers.length - index))
    expect(numbers.length).toBeGreaterThan(1)
  })

  it('give back their text, whatever was written since', async () => {
    const desk = await startDesk({ place: await place() })
    const { id } = await desk.draft()
    const version = await keep(desk, id)
    await change(desk, id, '后来写的话。')

    const params = { documentId: id, versionId: version.id }
    const { content } = await desk.staff.drafter.ask(api.readVersion, { params })

    expect(textOf(content)).not.toContain('后来写的话。')
    expect(textOf(await desk.staff.drafter.ask(api.readContent, { params }))).toContain('后来写的话。')
  })

  it('come back as a change that everybody sees, after the present text was kept', async () => {
    const desk = await startDesk({ place: await place() })
    const { id } = await desk.draft()
    const version = await keep(desk, id)
    const page = await desk.open('colleague', id)
    typeInto(page, 'body', '不要了的话。')
    await until(() => page.state.save === 'saved')

    const restored = await desk.staff.drafter.ask(api.restoreVersion, {
      params: { documentId: id, versionId: version.id },
    })

    expect(restored).toMatchObject({ number: 3, sha256: version.sha256, reason: '恢复自“一稿”' })
    expect((await list(desk, id))[1]).toMatchObject({
      number: 2,
      label: '恢复前留存',
      reason: '恢复“一稿”之前自动留存',
    })
    await until(() => !paragraphText(page, 'body').includes('不要了的话。'))
    await until(() => page.state.rights.mayEdit)
    typeInto(page, 'body', '继续写。')
    await until(() => page.state.save === 'saved')
    const record = await desk.staff.drafter.ask(api.listActs, { params: { documentId: id } })
    expect(record.map((line) => line.act)).toEqual(['document.create', 'version.create', 'version.restore'])
  })

  it('are not restored over an equal text, and leave the writers their right to edit', async () => {
    const desk = await startDesk({ place: await place() })
    const { id } = await desk.draft()
    const version = await keep(desk, id)

    const restoring = desk.staff.drafter.ask(api.restoreVersion, { params: { documentId: id, versionId: version.id } })

    await expect(restoring).rejects.toMatchObject({ status: 409, reply: { code: 'version.nothingToRestore' } })
    expect((await desk.detail('colleague', id)).actions).toContain('edit')
  })

  it('are kept and restored only by who may edit, and read only by who may read', async () => {
    const desk = await startDesk({ place: await place() })
    const { id } = await desk.draft()
    const version = await keep(desk, id)
    const params = { documentId: id, versionId: version.id }

    await expect(keep(desk, id, {}, 'head')).rejects.toMatchObject({ status: 403 })
    await expect(desk.staff.head.ask(api.restoreVersion, { params })).rejects.toMatchObject({ status: 403 })
    await expect(desk.staff.outsider.ask(api.readVersion, { params })).rejects.toMatchObject({
      reply: { code: 'document.notFound' },
    })
    const other = await desk.draft()
    await expect(
      desk.staff.drafter.ask(api.readVersion, { params: { ...params, documentId: other.id } }),
    ).rejects.toMatchObject({ reply: { code: 'version.notFound' } })
  })
})

function keep(
  desk: Desk,
  documentId: string,
  body: { label?: string; reason?: string } = {},
  who: Account = 'drafter',
) {
  return desk.staff[who].ask(api.createVersion, { params: { documentId }, body })
}

function list(desk: Desk, documentId: string) {
  return desk.staff.drafter.ask(api.listVersions, { params: { documentId } })
}

/** Writes at the end of the first body paragraph, as the server does on behalf of a person. */
async function change(desk: Desk, documentId: string, text: string): Promise<void> {
  await desk.server.context.texts.change(documentId, desk.staff.drafter.id, (doc) => typeInto({ doc }, 'body', text))
}

function textOf(content: { readonly documentKind: string; readonly body: unknown }): string {
  return plainText(documentView(content.documentKind, content.body as DocumentJson, {}))
}
