import { expect, it } from 'vitest'
import { api } from '#shared/api/index.ts'
import { describeOnEveryPlace } from '#tests/support/databases.ts'
import { type Desk, startDesk } from '#tests/support/desk.ts'
import { aSignedDocument } from '#tests/support/signed-document.ts'

const NUMBER = '临办发〔2026〕12号'

describeOnEveryPlace('Registering a signed document', (place) => {
  it('[WF-15] fills number and dates without touching what was signed', async () => {
    const desk = await startDesk({ place: await place() })
    const { id, sha256 } = await aSignedDocument(desk)

    await register(desk, id, { issuingNumber: NUMBER, copyNumber: '000001', printingDate: '2026-11-25' })

    const { fields } = await desk.staff.clerk.ask(api.readContent, { params: { documentId: id } })
    expect(fields).toMatchObject({ issuingNumber: NUMBER, copyNumber: '000001', printingDate: '2026-11-25' })
    const record = await desk.staff.clerk.ask(api.listActs, { params: { documentId: id } })
    expect(record.find((line) => line.act === 'sign')).toMatchObject({ sha256, isCurrent: true })
  })

  it('keeps what is left out, and takes away what is emptied', async () => {
    const desk = await startDesk({ place: await place() })
    const { id } = await aSignedDocument(desk)
    await register(desk, id, { issuingNumber: NUMBER, copyNumber: '000001' })

    await register(desk, id, { copyNumber: '' })

    const { fields } = await desk.staff.clerk.ask(api.readContent, { params: { documentId: id } })
    expect(fields.issuingNumber).toBe(NUMBER)
    expect(fields).not.toHaveProperty('copyNumber')
  })

  it('[WF-16] refuses a number of the wrong form', async () => {
    const desk = await startDesk({ place: await place() })
    const { id } = await aSignedDocument(desk)

    await expect(register(desk, id, { issuingNumber: '临办发[2026]12号' })).rejects.toMatchObject({
      status: 422,
      reply: { code: 'registration.numberFormat' },
    })
  })

  it('[WF-16] gives a number to one document only, and names the other to who may read it', async () => {
    const desk = await startDesk({ place: await place() })
    const [first, second] = [await aSignedDocument(desk), await aSignedDocument(desk)]
    await register(desk, first.id, { issuingNumber: NUMBER })

    await expect(register(desk, second.id, { issuingNumber: NUMBER })).rejects.toMatchObject({
      status: 409,
      reply: { code: 'registration.numberTaken', params: { title: first.title, number: NUMBER } },
    })
    await register(desk, first.id, { issuingNumber: '' })
    await register(desk, second.id, { issuingNumber: NUMBER })
  })

  it('[WF-16] tells nothing of a document that the person may not read', async () => {
    const desk = await startDesk({ place: await place() })
    const [first, second] = [await aSignedDocument(desk), await aSignedDocument(desk)]
    await register(desk, first.id, { issuingNumber: NUMBER })
    // As after the clerk's post was given to somebody else: the first document is no longer theirs to read.
    const { db } = desk.server.context
    await db.deleteFrom('posts').where('personId', '=', desk.staff.clerk.id).execute()
    await db
      .updateTable('tasks')
      .set({ outcome: 'closed', doneAt: first.createdAt })
      .where('documentId', '=', first.id)
      .execute()
    await db
      .updateTable('documents')
      .set({ run: JSON.stringify(elsewhere(desk)) })
      .where('id', '=', first.id)
      .execute()

    const refusal = await register(desk, second.id, { issuingNumber: NUMBER }).catch((error: unknown) => error)

    expect(refusal).toMatchObject({ status: 409, reply: { code: 'registration.numberTakenElsewhere' } })
    expect(JSON.stringify(refusal)).not.toContain(first.title)
  })

  it('[WF-16] gives the number to exactly one of ten documents that ask at once', async () => {
    const desk = await startDesk({ place: await place() })
    const documents = []
    for (let index = 0; index < 10; index += 1) documents.push(await aSignedDocument(desk))

    const outcomes = await Promise.allSettled(documents.map(({ id }) => register(desk, id, { issuingNumber: NUMBER })))

    const refusals = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason.reply.code] : []))
    expect(refusals).toEqual(Array.from({ length: 9 }, () => 'registration.numberTaken'))
  })
})

type Registration = Readonly<Partial<Record<'issuingNumber' | 'copyNumber' | 'printingDate', string>>>

function register(desk: Desk, documentId: string, body: Registration) {
  return desk.staff.clerk.ask(api.register, { params: { documentId }, body })
}

function elsewhere(desk: Desk) {
  return { stepId: 'register', round: 1, handlers: [desk.staff.editor.id], acted: [], returnTo: null }
}
