import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { rulePack } from '#shared/rules/pack.ts'
import { type CommandFolder, callProgram, commandFolder } from '#tests/support/command-line.ts'
import { para, wordFile } from '#tests/support/word-files.ts'

const NOTICE = [
  '中共临江市委办公室关于开展公文质量抽查的通知',
  '',
  '各县（市、区）委办公室：',
  '　　为提高公文质量,现就有关事项通知如下：',
  '　　一、抽查范围',
  '　　2026年02月印发的全部文件。',
  '中共临江市委办公室',
  '2026年3月1日',
].join('\r\n')

const FINDING_KEYS = ['fix', 'from', 'message', 'ruleId', 'severity', 'source', 'text', 'to']

describe('wenshu check', () => {
  let folder: CommandFolder
  beforeAll(async () => {
    folder = await commandFolder()
    await folder.write('notice.txt', NOTICE)
    await folder.write('clean.txt', NOTICE.replace(',', '，').replace('02月', '2月'))
    await folder.write(
      'notice.md',
      '# 临江市档案馆关于开展抽查的通知\n\n各单位：\n\n- 要**抓早**,抓小。\n\n| 单位 | 件数 |\n|---|---|\n| 甲 | 2 |\n| 乙 | 3 |\n| 合计 | 6 |\n',
    )
  })
  afterAll(() => folder.remove())

  async function check(name: string, ...args: readonly string[]) {
    const { code, output } = await callProgram('check', folder.path(name), '--json', ...args)
    return { code, ...JSON.parse(output) }
  }

  it('gives exactly the agreed JSON, with places in the file as it was read', async () => {
    const { code, ...result } = await check('notice.txt', '--kind', 'notice')

    expect(code).toBe(1)
    expect(Object.keys(result).toSorted()).toEqual(['file', 'findings', 'packVersion'])
    expect(result.packVersion).toBe(rulePack().version)
    for (const finding of result.findings) {
      expect(Object.keys(finding).toSorted()).toEqual(FINDING_KEYS)
      expect(NOTICE.slice(finding.from, finding.to)).toBe(finding.text)
    }
    const blocking = result.findings.filter((finding: { severity: string }) => finding.severity === 'block')
    expect(blocking.map(({ ruleId, fix }: { ruleId: string; fix: unknown }) => [ruleId, fix])).toEqual([
      ['NEG-PUNCT-HALFWIDTH', { from: NOTICE.indexOf(','), to: NOTICE.indexOf(',') + 1, text: '，' }],
      ['NEG-DATE-LEADING-ZERO', { from: NOTICE.indexOf('02月'), to: NOTICE.indexOf('02月') + 1, text: '' }],
    ])
  })

  it('ends with 0 when nothing blocks, and guesses the kind by the title', async () => {
    const { code, findings } = await check('clean.txt')

    expect(code).toBe(0)
    expect(findings.filter((finding: { severity: string }) => finding.severity !== 'info')).toEqual([])
  })

  it('sees through the marks of Markdown and adds up its tables', async () => {
    const text = await readFile(folder.path('notice.md'), 'utf8')

    const { findings } = await check('notice.md', '--kind', 'notice')

    expect(
      findings.map(({ ruleId, from, to }: { ruleId: string; from: number; to: number }) => [ruleId, from, to]),
    ).toEqual([
      ['NEG-PUNCT-HALFWIDTH', text.indexOf(','), text.indexOf(',') + 1],
      ['NEG-SUM-TABLE', text.indexOf(' 6 ') + 1, text.indexOf(' 6 ') + 2],
    ])
  })

  it('reads Word files, and places findings in their plain text', async () => {
    await callProgram('export', folder.path('notice.txt'), '--kind', 'notice', '--out', folder.path('notice.docx'))

    const { code, findings } = await check('notice.docx', '--kind', 'notice')

    expect(code).toBe(1)
    expect(findings.map(({ ruleId, text }: { ruleId: string; text: string }) => [ruleId, text])).toEqual([
      ['NEG-PUNCT-HALFWIDTH', ','],
      ['NEG-DATE-LEADING-ZERO', '02月'],
    ])
  })

  it('checks the numbers and tables of a Word file as they were typed', async () => {
    const cells = (row: readonly string[]) => row.map((text) => `<w:tc>${para(text)}</w:tc>`).join('')
    const table = [
      ['单位', '件数'],
      ['甲', '2'],
      ['乙', '3'],
      ['合计', '6'],
    ].map((row) => `<w:tr>${cells(row)}</w:tr>`)
    const lines = ['关于报送材料的通知', '各科室：', '一、报送时间', '请按时报送。', '三、报送方式', '送综合科。']
    const body = `${lines.map((line) => para(line)).join('')}<w:tbl>${table.join('')}</w:tbl>`
    await folder.write('typed.docx', await wordFile({ body }))

    const { findings } = await check('typed.docx')

    const found = findings.map(({ ruleId, text }: { ruleId: string; text: string }) => `${ruleId} ${text}`)
    expect(found).toContain('NEG-STRUCTURE-NUMBER 三、')
    expect(found).toContain('NEG-SUM-TABLE 6')
  })

  it('tells people by rule, with counts', async () => {
    const { output } = await callProgram('check', folder.path('notice.txt'), '--kind', '通知')

    expect(output).toContain('✗ 中文语境使用半角标点（NEG-PUNCT-HALFWIDTH，GB/T 15834-2011 第5章）×1')
    expect(output).toMatch(/共发现 2 处阻断、0 处提醒、\d+ 处提示。$/)
  })

  it('tells people the line of a text and the paragraph of a Word file, as they would look for it', async () => {
    await folder.write('places.txt', NOTICE)
    await folder.write(
      'places.docx',
      await wordFile({
        body: NOTICE.split('\r\n')
          .map((line) => para(line))
          .join(''),
      }),
    )

    const inText = await callProgram('check', folder.path('places.txt'), '--kind', 'notice')
    const inWord = await callProgram('check', folder.path('places.docx'), '--kind', 'notice')

    expect(inText.output).toContain('    第 4 行第 10 字“,” ')
    expect(inWord.output).toMatch(/ {4}第 \d 段第 \d+ 字“,” /)
  })

  it('says it all in English when asked', async () => {
    const { output } = await callProgram('check', folder.path('notice.txt'), '--kind', 'notice', '--lang', 'en')
    const { findings } = await check('notice.txt', '--kind', 'notice', '--lang', 'en')

    expect(output).toContain(
      '✗ Half-width mark in Chinese text (NEG-PUNCT-HALFWIDTH, GB/T 15834-2011 ch. 5) ×1\n    line 4, character 10: “,” The full-width mark “，” belongs here.',
    )
    expect(output).toMatch(/2 blocking, 0 reminders, \d+ hints\.$/)
    const said = findings.map(({ message, source }: { message: string; source: string }) => `${message} ${source}`)
    expect(said.filter((text: string) => /[，。；（）]/.test(text.replace(/“[^”]*”/g, '')))).toEqual([])
  })

  it.each([
    ['a file that is no Word file', Buffer.from('PK not a zip')],
    ['an empty one', Buffer.alloc(0)],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0])],
  ])('says what is wrong with %s under the name of one', async (_, bytes) => {
    await folder.write('wrong.docx', bytes)

    const { code, output, errors } = await callProgram('check', folder.path('wrong.docx'))

    expect(code).toBe(2)
    expect(output).toBe('')
    expect(errors).toMatch(/无法读取文件 .*wrong\.docx：.{6,}/)
    expect(errors).not.toContain('    at ')
  })

  it('names a kind it does not know, and a file that is not there', async () => {
    expect((await callProgram('check', folder.path('notice.txt'), '--kind', 'notise')).code).toBe(2)
    expect((await callProgram('check', folder.path('none.txt'))).code).toBe(2)
  })
})

describe('wenshu clean', () => {
  let folder: CommandFolder
  beforeAll(async () => {
    folder = await commandFolder()
  })
  afterAll(() => folder.remove())

  it('writes a cleaned copy and says what it did', async () => {
    await folder.write('pasted.txt', '\u3000\u3000党委办公室是綜合部門,要建設(shè)好。\r\n\r\n快来抢沙发吧!\r\n')

    const { code, output } = await callProgram('clean', folder.path('pasted.txt'), '--out', folder.path('out.txt'))

    expect(code).toBe(0)
    expect(await readFile(folder.path('out.txt'), 'utf8')).toBe(
      '党委办公室是综合部门，要建设好。\r\n\r\n快来抢沙发吧！\r\n',
    )
    expect(output).toContain('✓ 繁体字')
    expect(output).toContain('--boilerplate')
  })

  it('deletes leftovers of web pages when asked', async () => {
    await folder.write('pasted.txt', '正文。\n快来抢沙发吧!\n')

    await callProgram('clean', folder.path('pasted.txt'), '--boilerplate', '--out', folder.path('out.txt'))

    expect(await readFile(folder.path('out.txt'), 'utf8')).toBe('正文。\n')
  })

  it('writes nothing but text', async () => {
    await folder.write('pasted.txt', '正文。')

    const { code } = await callProgram('clean', folder.path('pasted.txt'), '--out', folder.path('out.docx'))

    expect(code).toBe(2)
  })
})
