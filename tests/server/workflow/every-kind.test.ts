import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import * as Y from 'yjs'
import { loadTemplates } from '#server/features/templates/index.ts'
import { EXPORT_PATH } from '#shared/api/documents.ts'
import { api } from '#shared/api/index.ts'
import type { FieldValue } from '#shared/document/fields.ts'
import { BODY_FRAGMENT, FIELDS_MAP } from '#shared/document/schema.ts'
import type { Template } from '#shared/templates/template-schema.ts'
import { type Account, type Desk, startDesk } from '#tests/support/desk.ts'
import { docxParts, wordsIn } from '#tests/support/docx-parts.ts'

const KINDS = loadTemplates(fileURLToPath(new URL('../../../templates/', import.meta.url))).all()
const TITLE = '临江市委办公室关于做好值班工作的'

const ANSWERS = {
  addressee: '市委办公室',
  speaker: '林远舟',
  occasion: '全市办公室主任会议',
  occasionDate: '2026-12-01',
}

/** A number of the form that the kind asks for. */
const NUMBERS = ['临办发〔2026〕12号', '第12期', '第12号']

it('takes a document of every kind from its skeleton to the final Word file', async () => {
  const desk = await startDesk()

  for (const template of KINDS) {
    const { kind, name } = template
    const title = kind === 'order' ? '临江市委办公室令' : TITLE + name
    const { id } = await desk.draft({ kind, title, answers: answersTo(template), writerIds: [] })
    await fillPlaces(desk, id, template)
    await walkToClerk(desk, id)
    const number = await register(desk, id, template)
    const words = await wordsOfFinalCopy(desk, id)
    const { stage } = await desk.act('clerk', id, 'issue')

    expect(stage, name).toBe('issued')
    expect(words, name).toContain(title)
    expect(words, name).not.toContain('××')
    // A kind without numbers has none on its page either.
    if (hasNumber(template)) expect(words, name).toContain(number)
  }
}, 120_000)

async function wordsOfFinalCopy(desk: Desk, documentId: string): Promise<string> {
  const file = await desk.staff.clerk.fetch(`${EXPORT_PATH.replace(':documentId', documentId)}?copy=final`)
  const parts = await docxParts(new Uint8Array(await file.arrayBuffer()))
  return [...parts.values()].map(wordsIn).join('').replaceAll('\n', '')
}

function hasNumber({ fields }: Template): boolean {
  return fields.some(({ id }) => id === 'issuingNumber')
}

function answersTo({ questions }: Template): Record<string, string> {
  return Object.fromEntries(questions.map(({ id }) => [id, ANSWERS[id]]))
}

/** Writes something into every place that the skeleton leaves open, and names the one who signs upward documents. */
async function fillPlaces(desk: Desk, id: string, { fields }: Template): Promise<void> {
  await desk.server.context.texts.change(id, desk.staff.drafter.id, (doc) => {
    for (const text of textsOf(doc.getXmlFragment(BODY_FRAGMENT))) {
      const old = text.toString()
      const filled = old.replaceAll('××', '有关工作').replaceAll('×', '5')
      if (filled === old) continue
      text.delete(0, text.length)
      text.insert(0, filled)
    }
    if (fields.some((field) => field.id === 'signatory'))
      doc.getMap<FieldValue>(FIELDS_MAP).set('signatory', ['林远舟'])
  })
}

function textsOf(fragment: Y.XmlFragment): readonly Y.XmlText[] {
  return fragment.toArray().flatMap((node) => {
    if (node instanceof Y.XmlText) return [node]
    return node instanceof Y.XmlElement ? textsOf(node) : []
  })
}

/** Everybody agrees until the document lies with the registry clerk. */
async function walkToClerk(desk: Desk, id: string): Promise<void> {
  let who: Account = 'drafter'
  while (who !== 'clerk') {
    const { offeredActs, frozenVersion } = await desk.detail(who, id)
    const offered = offeredActs.find(({ act }) => act === 'submit' || act === 'pass' || act === 'sign')
    const next = offered?.candidates[0]?.name as Account | undefined
    if (offered === undefined || next === undefined) throw new Error(`${who} cannot go on with ${id}`)
    const signed = offered.act === 'sign' ? { sha256: frozenVersion?.sha256 ?? '' } : {}
    await desk.act(who, id, offered.act, { to: next, ...signed })
    who = next
  }
}

/** Registers under a number of the form that the kind asks for, another one for every kind. */
async function register(desk: Desk, documentId: string, template: Template): Promise<string> {
  const pattern = new RegExp(template.fields.find(({ id }) => id === 'issuingNumber')?.pattern?.matches ?? '', 'u')
  const form = NUMBERS.find((number) => pattern.test(number)) ?? ''
  const issuingNumber = hasNumber(template) ? form.replace('12', String(KINDS.indexOf(template) + 1)) : ''
  await desk.staff.clerk.ask(api.register, {
    params: { documentId },
    body: { issuingNumber, printingDate: '2026-12-02' },
  })
  return issuingNumber
}
