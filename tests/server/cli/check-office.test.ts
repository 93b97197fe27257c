import { sql } from 'kysely'
import { beforeEach, expect, it } from 'vitest'
import { checkText } from '#server/features/proof/check-text.ts'
import { openDatabase } from '#server/storage/index.ts'
import { api } from '#shared/api/index.ts'
import { itemOfRule } from '#shared/proof/list-checker.ts'
import type { OwnEntry } from '#shared/proof/own-entries.ts'
import { halfWidthMark } from '#shared/rules/punctuation/half-width-mark.ts'
import { readSourceLines } from '#shared/rules/source-lines.ts'
import { type CommandFolder, callProgramIn, commandFolder } from '#tests/support/command-line.ts'
import { type DatabasePlace, describeOnEveryEmptyPlace } from '#tests/support/databases.ts'
import { type Desk, startDesk } from '#tests/support/desk.ts'
import { publishEntries } from '#tests/support/own-entries.ts'

const NOTICE = [
  '临江市委办公室关于做好值班工作的通知',
  '各科室：',
  '　　请各科室,认真做好值班工作。',
  '　　由副秘书长李志远同志负责，抓好落地见效。',
  '　　重申“值班工作不得脱岗”的要求。',
  '临江市委办公室',
  '2026年3月1日',
].join('\n')

/** An office that differs from the product as it comes in a switch, an entry, a person and a passage. */
async function anOwnOffice(place: DatabasePlace): Promise<Desk> {
  const desk = await startDesk({ place, isGated: true })
  const { editor } = desk.staff
  for (const entry of [
    { register: 'people', name: '李志远', post: '市委秘书长' },
    { register: 'passages', text: '值班工作不得离岗脱岗', origin: '值班工作规定' },
  ] as const)
    await editor.ask(api.addEntry, { params: { register: entry.register }, body: { entry } })
  const { version, list } = await editor.ask(api.readNegativeList)
  const switchedOff = itemOfRule(list, halfWidthMark)?.number
  const items = list.items.map((item) => (item.number === switchedOff ? { ...item, isOn: false } : item))
  const entry: OwnEntry = {
    id: 'OFFICE-1',
    type: 'term',
    severity: 'block',
    ...{ reason: '空话', source: '本单位要求', isOn: true, origin: null },
    ...{ wrong: '落地见效', right: '落实', notAfter: '', notBefore: '' },
  }
  await editor.ask(api.changeNegativeList, { body: { version, list: { ...list, items } } })
  await publishEntries(editor, entry)
  return desk
}

/** Names the place in the environment, as it is named to the server. */
const environmentOf = ({ options }: DatabasePlace) => ({
  DATA_DIR: options.dataDirectory,
  DATABASE_URL: options.databaseUrl ?? '',
})

describeOnEveryEmptyPlace('wenshu check for an office', (place, engine) => {
  let folder: CommandFolder
  beforeEach(async () => {
    folder = await commandFolder()
    await folder.write('notice.txt', NOTICE)
    return () => folder.remove()
  })
  const check = (environment: Record<string, string>, ...args: readonly string[]) =>
    callProgramIn(environment, 'check', folder.path('notice.txt'), '--kind', 'notice', ...args)

  it('finds exactly what its running server finds, under the same version of its rules', async () => {
    const office = await place()
    const desk = await anOwnOffice(office)
    const { view } = readSourceLines(NOTICE, 'text')
    const proof = await checkText(desk.server.context, { id: 'none', kind: 'notice' }, view, null)

    const { code, output } = await check(environmentOf(office), '--office', '--json')

    const { findings, packVersion } = JSON.parse(output)
    const told = (found: readonly { ruleId: string; severity: string; text: string }[]) =>
      found.map(({ ruleId, severity, text }) => `${severity} ${ruleId} ${text}`).toSorted()
    expect(told(findings)).toEqual(told(proof.findings))
    expect(told(findings)).toEqual(
      expect.arrayContaining(['block OFFICE-1 落地见效', 'warn NEG-NAME-POST 副秘书长李志远']),
    )
    expect(findings.map(({ ruleId }: { ruleId: string }) => ruleId)).not.toContain('NEG-PUNCT-HALFWIDTH')
    expect(packVersion).toBe(proof.packVersion)
    expect(code).toBe(1)
  })

  it('tells entries of the office by name too', async () => {
    const office = await place()
    await anOwnOffice(office)

    const { output } = await check(environmentOf(office), '--office')

    expect(output).toMatch(/落地见效.*OFFICE-1/)
  })

  it('keeps to the rules the product comes with when no office is named', async () => {
    const office = await place()
    await anOwnOffice(office)

    const { output } = await check(environmentOf(office), '--json')

    const ids = JSON.parse(output).findings.map(({ ruleId }: { ruleId: string }) => ruleId)
    expect(ids).toContain('NEG-PUNCT-HALFWIDTH')
    expect(ids).not.toContain('OFFICE-1')
  })

  // A database has no folder that could be named in the call.
  if (engine === 'sqlite')
    it('takes the folder of the call before the database of the environment', async () => {
      const office = await place()
      await anOwnOffice(office)
      const environment = { DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' }

      const { output } = await check(environment, '--data', office.options.dataDirectory, '--json')

      expect(JSON.parse(output).findings.map(({ ruleId }: { ruleId: string }) => ruleId)).toContain('OFFICE-1')
    })

  it('says so where there is no office, or one that is still to be upgraded', async () => {
    const office = await place()
    const missing = await check(environmentOf(office), '--office', '--json')
    expect(JSON.parse(missing.output)).toMatchObject({ ok: false, code: 'storage.none' })

    const database = await openDatabase(office.options)
    await sql`delete from migrations where "id" = '0007-office-data'`.execute(database.db)
    await database.close()
    const older = await check(environmentOf(office), '--office', '--json')
    expect(older.code).toBe(1)
    expect(JSON.parse(older.output)).toMatchObject({ ok: false, code: 'storage.olderSchema' })
  })
})
