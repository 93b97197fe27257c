import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { documentToDocx } from '#server/docx/index.ts'
import { type CommandFolder, callProgram, commandFolder } from '#tests/support/command-line.ts'
import { MUTATIONS, mutate } from '#tests/support/conformance/mutations.ts'
import { noticeSample, templateOf } from '#tests/support/office-samples.ts'

let folder: CommandFolder
beforeEach(async () => {
  folder = await commandFolder()
})
afterEach(() => folder.remove())

async function notice(): Promise<Uint8Array> {
  const madeAt = new Date('2026-11-22T02:00:00Z')
  const template = templateOf('notice')
  return documentToDocx(noticeSample(1), { template, copy: 'final', manuscript: 'reviewDraft', madeAt })
}

async function broken(check: string): Promise<Uint8Array> {
  const mutation = MUTATIONS.find((candidate) => candidate.check === check)
  if (mutation === undefined) throw new Error(`there is no mutation for ${check}`)
  return mutate(await notice(), mutation)
}

describe('wenshu conform', () => {
  it('ends with 0 for a file that keeps every requirement, and says so last', async () => {
    const file = await folder.write('通知.docx', await notice())

    const { code, output } = await callProgram('conform', file, '--no-render')

    expect(code).toBe(0)
    expect(output.split('\n').at(-1)).toBe('符合：规定项目全部合格。')
    expect(output).toContain('按文件格式检查')
    expect(output).toContain('未测成品页 7 项')
  })

  it('ends with 1 for a broken requirement, which it names first with clause and place', async () => {
    const file = await folder.write('通知.docx', await broken('issuingNumberForm'))

    const { code, output } = await callProgram('conform', file, '--no-render')

    expect(code).toBe(1)
    expect(output.split('\n')[1]).toBe('规定不合格')
    expect(output.split('\n')[2]).toMatch(
      /✗ 发文字号写法：应为 .*，实为 临办发\[2026\]第012号　7\.2\.5 规定　第 \d+ 段/,
    )
  })

  it('ends with 0 when only what is usual is otherwise', async () => {
    const file = await folder.write('通知.docx', await broken('titleFont'))

    expect(await callProgram('conform', file, '--no-render')).toMatchObject({ code: 0 })
  })

  it('gives every check as JSON', async () => {
    const file = await folder.write('通知.docx', await broken('ccEnd'))

    const { output } = await callProgram('conform', file, '--no-render', '--json', '--kind', '通知')
    const report = JSON.parse(output)

    expect(report).toMatchObject({ ok: false, format: 'document', breaches: 1 })
    expect(report.checks.filter(({ status }: { status: string }) => status === 'fail')).toMatchObject([
      { id: 'GB-7.4.2', name: 'ccEnd', strength: 'required', expected: { word: 'fullStop' } },
    ])
  })

  it('says what is wrong with a call or a file', async () => {
    const text = await folder.write('通知.docx', '这不是 Word 文件')

    expect(await callProgram('conform')).toMatchObject({ code: 2 })
    expect(await callProgram('conform', folder.path('没有.docx'))).toMatchObject({ code: 2 })
    expect(await callProgram('conform', text, '--format', 'leter')).toMatchObject({ code: 2 })
    expect(await callProgram('conform', text)).toMatchObject({ code: 1 })
  })
})
