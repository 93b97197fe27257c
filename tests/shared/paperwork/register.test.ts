import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csvOf } from '#shared/paperwork/csv.ts'
import { readRegister } from '#shared/paperwork/register.ts'

const NAMES = {
  units: [{ id: 'u1', name: '综合一科' }],
  kinds: [{ kind: 'notice', name: '通知' }],
}
const LINE = '综合一科\t通知\t关于做好值班工作的通知\t2025-3-9\t1860'
const ENTRY = {
  unitId: 'u1',
  kind: 'notice',
  title: '关于做好值班工作的通知',
  signedOn: '2025-03-09',
  characters: 1860,
}

describe('an earlier register', () => {
  it('is read from lines with tabs or commas, with the headings of the spreadsheet passed over', () => {
    const text = ['单位\t文种\t标题\t签发日期\t字数', LINE, '', LINE.replaceAll('\t', ',')].join('\r\n')

    expect(readRegister(text, NAMES)).toEqual({ entries: [ENTRY, ENTRY], objections: [] })
  })

  it('follows the headings of the spreadsheet, whatever their order and whatever other columns there are', () => {
    const heading = '序号\t发文字号\t标题\t文种\t拟稿科室\t签发日期\t正文字数'
    const line = '1\t临办发〔2025〕3号\t关于做好值班工作的通知\t通知\t综合一科\t2025-3-9\t1860'

    expect(readRegister(`${heading}\n${line}`, NAMES)).toEqual({ entries: [ENTRY], objections: [] })
    const short = '2\t临办发〔2025〕4号\t关于做好值班工作的通知'
    expect(readRegister(`${heading}\n${short}`, NAMES)).toEqual({
      entries: [],
      objections: [{ line: 2, problem: 'columns', text: short }],
    })
  })

  it.each(['2025-3-9', '2025-03-09', '2025/3/9', '2025.3.9', '2025年3月9日'])('takes %s for a day', (day) => {
    expect(readRegister(LINE.replace('2025-3-9', day), NAMES).entries).toEqual([ENTRY])
  })

  it.each([
    ['综合一科\t通知', 'columns'],
    [LINE.replace('综合一科', '综合九科'), 'unit'],
    [LINE.replace('\t通知', '\t通令'), 'kind'],
    [LINE.replace('关于做好值班工作的通知', ''), 'title'],
    [LINE.replace('2025-3-9', '2025-2-30'), 'day'],
    [LINE.replace('1860', '约1860'), 'characters'],
    [LINE.replace('1860', '0'), 'characters'],
  ])('names what is wrong with %j: %s', (line, problem) => {
    const read = readRegister(`${LINE}\n${line}`, NAMES)

    expect(read.entries.length).toBe(1)
    expect(read.objections).toEqual([{ line: 2, problem, text: line.trim() }])
  })

  it('loses no line: each is an entry or an objection', () => {
    const lines = fc.array(fc.constantFrom(LINE, '综合一科\t通知', LINE.replace('1860', 'x9')))
    fc.assert(
      fc.property(lines, (texts) => {
        const { entries, objections } = readRegister([LINE, ...texts].join('\n'), NAMES)
        return entries.length + objections.length === texts.length + 1
      }),
    )
  })
})

describe('a table for spreadsheets', () => {
  it('begins with the mark by which they know UTF-8, and quotes what needs it', () => {
    expect(
      csvOf([
        ['单位', '件数'],
        ['综合,一科', 3],
        ['"特"', null],
      ]),
    ).toBe('\uFEFF单位,件数\r\n"综合,一科",3\r\n"""特""",\r\n')
  })

  it('leaves a decrease as it is read', () => {
    expect(csvOf([['综合一科', '-14.7%']])).toBe('\uFEFF综合一科,-14.7%\r\n')
    expect(csvOf([['-14.7%+1']])).toBe("\uFEFF'-14.7%+1\r\n")
  })

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx'])('makes the text %j harmless', (text) => {
    expect(csvOf([[text]]).startsWith(`\uFEFF'`)).toBe(true)
    expect(csvOf([[-1]])).toBe('\uFEFF-1\r\n')
  })

  it('can be taken apart again', () => {
    const cells = fc.array(
      fc.string().filter((text) => !/^[=+\-@\t\r]/.test(text)),
      { minLength: 1, maxLength: 4 },
    )
    fc.assert(
      fc.property(fc.array(cells), (rows) => {
        expect(parseCsv(csvOf(rows))).toEqual(rows)
      }),
    )
  })
})

/** The rows of a CSV text, by the letter of RFC 4180. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = []
  let [row, cell, isQuoted]: [string[], string, boolean] = [[], '', false]
  const body = text.slice(1)
  for (let at = 0; at < body.length; at += 1) {
    const [now, next] = [body[at], body[at + 1]]
    if (isQuoted && now === '"' && next === '"') {
      cell += '"'
      at += 1
    } else if (now === '"') isQuoted = !isQuoted
    else if (!isQuoted && now === ',') [row, cell] = [[...row, cell], '']
    else if (!isQuoted && now === '\r' && next === '\n') {
      rows.push([...row, cell])
      ;[row, cell] = [[], '']
      at += 1
    } else cell += now
  }
  return rows
}
