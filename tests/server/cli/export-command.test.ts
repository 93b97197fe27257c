import { readFile, stat } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type CommandFolder, callProgram, commandFolder } from '#tests/support/command-line.ts'
import { docxPart, paragraphsIn, wordsIn } from '#tests/support/docx-parts.ts'

const NOTICE = `关于开展公文质量抽查的通知

各县（市、区）委办公室：
　　为提高公文质量，现就有关事项通知如下。
　　一、抽查范围
　　2026年印发的全部文件。
`
const FIELDS = {
  issuingAuthority: '中共临江市委办公室',
  letterhead: '中共临江市委办公室文件',
  issuingNumber: '临办发〔2026〕12号',
  addressee: '市直各单位办公室',
  issuerName: '中共临江市委办公室',
  dateOfIssue: '2026-11-22',
  attachmentNote: ['抽查表', '名单'],
  ccRecipient: ['市人大常委会办公室', '市政协办公室'],
  printingOffice: '中共临江市委办公室',
  printingDate: '2026-11-23',
}

/** 关于抽查的通知 in GB18030, as Chinese Windows writes it. */
const GB18030_TITLE = Uint8Array.from([
  0xb9, 0xd8, 0xd3, 0xda, 0xb3, 0xe9, 0xb2, 0xe9, 0xb5, 0xc4, 0xcd, 0xa8, 0xd6, 0xaa, 0x0d, 0x0a,
])

describe('wenshu export', () => {
  let folder: CommandFolder
  beforeAll(async () => {
    folder = await commandFolder()
    await folder.write('notice.txt', NOTICE)
    await folder.write('fields.json', JSON.stringify(FIELDS))
  })
  afterAll(() => folder.remove())

  async function exported(...args: readonly string[]): Promise<readonly string[]> {
    const { code, errors } = await folder.run('export', ...args, '--out', 'out.docx')
    expect({ code, errors }).toEqual({ code: 0, errors: '' })
    const xml = await docxPart(await readFile(folder.path('out.docx')), 'word/document.xml')
    return paragraphsIn(xml).map(wordsIn)
  }

  it('writes a text with its fields as a document in the standard format', async () => {
    const lines = (await exported('notice.txt', '--kind', 'notice', '--fields', 'fields.json')).filter(
      (line) => line !== '',
    )

    expect(lines).toEqual([
      '中共临江市委办公室文件',
      '临办发〔2026〕12号',
      '关于开展公文质量抽查的通知',
      '市直各单位办公室：',
      '为提高公文质量，现就有关事项通知如下。',
      '一、抽查范围',
      '2026年印发的全部文件。',
      '附件：1.\t抽查表',
      '2.\t名单',
      '中共临江市委办公室',
      '2026年11月22日',
      '抄送：市人大常委会办公室，市政协办公室。',
      '中共临江市委办公室\t2026年11月23日印发',
    ])
  })

  it('reads Markdown, and GB18030 where the bytes are no UTF-8', async () => {
    await folder.write('speech.md', '# 在会议上的讲话\n\n## 提高认识\n\n正文。')
    await folder.write('old.txt', GB18030_TITLE)

    expect(await exported('speech.md', '--kind', 'speech')).toContain('一、提高认识')
    expect(await exported('old.txt', '--kind', '通知')).toContain('关于抽查的通知')
  })

  it('reads a document of the application, which names its own kind', async () => {
    const paragraph = (kind: string, text: string) => ({
      type: 'paragraph',
      attrs: { id: 'x', kind, runIn: false },
      content: [{ type: 'text', text }],
    })
    const body = { type: 'doc', content: [paragraph('title', '在会议上的讲话'), paragraph('heading1', '提高认识')] }
    await folder.write('content.json', JSON.stringify({ documentKind: 'speech', schemaVersion: 1, body, fields: {} }))

    expect(await exported('content.json')).toContain('一、提高认识')
  })

  it('writes the same bytes every time', async () => {
    await exported('notice.txt', '--kind', 'notice')
    const first = await readFile(folder.path('out.docx'))
    await exported('notice.txt', '--kind', 'notice')

    expect(Buffer.compare(first, await readFile(folder.path('out.docx')))).toBe(0)
  })

  it('answers in JSON when asked, with the size and what the template would have liked otherwise', async () => {
    await folder.write('loose.json', JSON.stringify({ issuingNumber: '临办发[2026]012号' }))
    const { code, output } = await folder.run(
      'export',
      'notice.txt',
      '--kind=notice',
      '--fields=loose.json',
      '-o',
      'a.docx',
      '--json',
    )
    const answer = JSON.parse(output)

    expect(code).toBe(0)
    expect(answer).toMatchObject({
      ok: true,
      kind: 'notice',
      file: 'a.docx',
      bytes: (await stat(folder.path('a.docx'))).size,
    })
    expect(answer.warnings[0]).toContain('issuingNumber')
  })
})

describe('wenshu export refuses', () => {
  let folder: CommandFolder
  beforeAll(async () => {
    folder = await commandFolder()
    await folder.write('notice.txt', NOTICE)
    await folder.write('empty.txt', ' \n')
    await folder.write('photo.txt', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0x00, 0x10, 0x80]))
    await folder.write('broken.json', '{"documentKind": ')
    await folder.write(
      'other.json',
      '{"documentKind": "notice", "body": {"type": "doc", "content": [{"type": "video"}]}}',
    )
    await folder.write('titel.json', '{"titel": "x"}')
    await folder.write('strange.json', '{"qqqqqqqqqqqq": "x"}')
    await folder.write('date.json', '{"dateOfIssue": "2026-02-30"}')
    await folder.write('object.json', '{"addressee": {"name": "x"}}')
    await folder.write('list.json', '[]')
  })
  afterAll(() => folder.remove())

  const given = (...args: readonly string[]) => ['export', ...args, '--out', 'out.docx']
  const fields = (file: string) => given('notice.txt', '--kind', 'notice', '--fields', file)
  const REFUSALS: readonly (readonly [string, readonly string[], RegExp])[] = [
    ['a file that is missing', given('none.txt', '--kind', 'notice'), /找不到文件 .*none\.txt/],
    ['a folder', given('.', '--kind', 'notice'), /是目录/],
    ['an empty file', given('empty.txt', '--kind', 'notice'), /没有文字/],
    ['a file that is no text', given('photo.txt', '--kind', 'notice'), /无法识别文件/],
    ['broken JSON', given('broken.json', '--kind', 'notice'), /不是正确的 JSON/],
    ['JSON of something else', given('other.json'), /body\.content\.0/],
    ['a missing kind', given('notice.txt'), /--kind.*speech、通知 notice/],
    [
      'an unknown kind, listing those there are',
      given('notice.txt', '--kind', 'memo'),
      /没有文种“memo”.*领导讲话 speech、通知 notice、请示 requestForApproval、函 letter、纪要 minutes/,
    ],
    ['a mistyped kind', given('notice.txt', '--kind', 'notise'), /是否要用 notice/],
    ['a mistyped field', fields('titel.json'), /没有要素“titel”，是否要用 title/],
    ['a field nobody knows, listing those there are', fields('strange.json'), /可用的要素：title、/],
    ['a day that does not exist', fields('date.json'), /dateOfIssue.*2026-02-30.*2026-11-22/],
    ['a field that is no text', fields('object.json'), /要素 addressee 应当是文字/],
    ['fields that are no object', fields('list.json'), /JSON 对象/],
    ['a missing --out', ['export', 'notice.txt', '--kind', 'notice'], /缺少选项 --out/],
    ['no file at all', ['export', '--kind', 'notice'], /没有指定要处理的文件/],
    ['two files', given('notice.txt', 'empty.txt', '--kind', 'notice'), /多出了参数：.*empty\.txt/],
    ['an unknown option', given('notice.txt', '--kinds', 'notice'), /没有选项 --kinds，是否要用 --kind/],
    ['an option without its value', ['export', 'notice.txt', '--out'], /--out 后面缺少内容/],
    ['a copy there is not', given('notice.txt', '--kind', 'notice', '--copy', 'draft'), /可以是：final、review/],
    [
      'a folder that does not exist',
      ['export', 'notice.txt', '--kind', 'notice', '--out', 'no/where.docx'],
      /无法写入文件/,
    ],
  ]

  it.each(REFUSALS)('%s', async (_, args, message) => {
    const inFolder = args.map((arg) => (/^(\.|.*\.(txt|json|docx))$/.test(arg) ? folder.path(arg) : arg))
    const { code, output, errors } = await callProgram(...inFolder)

    expect({ code, output }).toEqual({ code: 2, output: '' })
    expect(errors).toMatch(message)
    expect(errors).not.toMatch(/\{\{|Error:|at \w+ \(/)
  })

  it('says the same in English and in JSON', async () => {
    const { output, code } = await folder.run(...fields('titel.json'), '--lang', 'en', '--json')

    expect(code).toBe(2)
    expect(JSON.parse(output)).toEqual({
      ok: false,
      code: 'unknownFieldNear',
      message: 'There is no field “titel”. Did you mean title?\nRun wenshu --help to see how it is used.',
    })
  })
})
