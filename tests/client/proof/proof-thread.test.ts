import { describe, expect, it } from 'vitest'
import { answer } from '#client/features/proof/thread/answer.ts'
import type { Asked, CheckTerms, Port, Told } from '#client/features/proof/thread/messages.ts'
import { proofThread } from '#client/features/proof/thread/proof-thread.ts'
import type { DocumentView } from '#shared/document/view.ts'
import { createListChecker } from '#shared/proof/list-checker.ts'
import { NO_OFFICE_DATA } from '#shared/rules/office-data.ts'
import { testTemplates } from '#tests/support/test-templates.ts'

const TERMS: CheckTerms = {
  list: testTemplates.negativeList(),
  template: testTemplates.template('notice'),
  limits: [],
  office: NO_OFFICE_DATA,
}

/** Two ends of a line; everything that is sent is copied and arrives later, as between threads. */
function aLine() {
  const page: Port<Asked, Told> = { postMessage: (asked) => carry(asked, there), onmessage: null }
  const there: Port<Told, Asked> = { postMessage: (told) => carry(told, page), onmessage: null }
  return { page, there }
}

function carry<Message>(message: Message, to: Pick<Port<unknown, Message>, 'onmessage'>): void {
  const copy = structuredClone(message)
  setTimeout(() => to.onmessage?.({ data: copy } as MessageEvent<Message>))
}

function aThread() {
  const { page, there } = aLine()
  const thread = proofThread(page)
  answer(there)
  return { thread, page }
}

function viewOf(...lines: readonly string[]): DocumentView {
  const blocks = lines.map((text, at) => {
    return { type: 'paragraph', id: `${at}`, kind: 'body', number: null, runIn: false, text, spans: [] } as const
  })
  return { documentKind: 'notice', fields: {}, blocks }
}

describe('the thread that checks texts', () => {
  it('finds what a check on the spot finds, state after state', async () => {
    const run = aThread().thread.begin(TERMS)
    const { check } = createListChecker(TERMS.list, TERMS.template, [])
    const states = [viewOf('要精减会议。', '会上讲,要落实。'), viewOf('要精简会议。', '会上讲,要落实。'), viewOf()]

    for (const view of states) expect(await run.check(view, [])).toEqual(check(view))
  })

  it('tells which rules are on', async () => {
    const rules = await aThread().thread.begin(TERMS).rules

    const here = createListChecker(TERMS.list, TERMS.template, []).rules
    expect(rules?.map(({ id, name, severity }) => ({ id, name, severity }))).toEqual(
      here.map(({ id, name, severity }) => ({ id, name, severity })),
    )
  })

  it('answers questions that come before it has answered others, each with its own text', async () => {
    const { thread } = aThread()
    const [one, other] = [thread.begin(TERMS), thread.begin(TERMS)]

    const found = await Promise.all([
      one.check(viewOf('要精减会议。'), []),
      other.check(viewOf('会上讲,要落实。'), []),
      one.check(viewOf('要精简会议。'), []),
    ])

    const texts = found.map((findings) => findings?.map(({ text }) => text) ?? [])
    expect(texts[0]).toContain('精减会议')
    expect(texts[1]).toContain(',')
    expect(texts[2]).not.toContain('精减会议')
  })

  it('answers nothing to what is asked of a run that was ended, and goes on with others', async () => {
    const { thread } = aThread()
    const [ended, other] = [thread.begin(TERMS), thread.begin(TERMS)]
    const asked = [ended.rules, ended.check(viewOf('要精减会议。'), [])]

    ended.end()

    expect(await Promise.all([...asked, ended.check(viewOf('要精减会议。'), [])])).toEqual([null, null, null])
    const found = await other.check(viewOf('要精减会议。'), [])
    expect(found?.map(({ text }) => text)).toContain('精减会议')
  })

  it('stops what else it does before a check, and not before', async () => {
    const { page, there } = aLine()
    const asked: string[] = []
    answer(there, () => asked.push('check'))
    const run = proofThread(page).begin(TERMS)

    await run.rules
    expect(asked).toEqual([])
    await run.check(viewOf('要落实。'), [])

    expect(asked).toEqual(['check'])
  })

  it('rejects what was asked and whatever is asked from then on when it fails', async () => {
    const { thread, page } = aThread()
    const run = thread.begin(TERMS)
    const asked = [run.rules, run.check(viewOf('要落实。'), [])]

    page.onerror?.({ message: 'not found' } as ErrorEvent)

    for (const answered of [...asked, run.check(viewOf('要落实。'), []), thread.begin(TERMS).rules])
      await expect(answered).rejects.toThrow('not found')
  })
})
