import { describe, expect, it } from 'vitest'
import { objectionTo } from '#client/features/conformance/file-objection.ts'
import { countsOf, inReportOrder } from '#client/features/conformance/report-order.ts'
import { CONFORMANCE_BYTES } from '#shared/api/conformance.ts'
import { amount, type Check, type CheckStatus, NOT_APPLICABLE } from '#shared/conformance/check.ts'
import { presentCheck } from '#shared/conformance/present.ts'
import { messages } from '#shared/messages/index.ts'

const WORDING = messages['zh-CN'].conformance

function aCheck(status: CheckStatus, strength: Check['strength'] = 'general', name = 'titleSize'): Check {
  return { ...NOT_APPLICABLE, id: 'GB-7.3.1', name, clause: '7.3.1', strength, layer: 'xml', status }
}

describe('files that cannot be checked', () => {
  it.each([
    [
      'two files',
      [
        { name: 'a.docx', size: 1 },
        { name: 'b.docx', size: 1 },
      ],
      WORDING.onlyOne,
    ],
    ['an old file of Word', [{ name: 'a.doc', size: 1 }], WORDING.notDocx],
    ['a file in capitals', [{ name: 'A.DOCX', size: 1 }], null],
    ['no file', [], null],
  ])('%s', (_, files, objection) => {
    expect(objectionTo(files, messages['zh-CN'])).toBe(objection)
  })

  it('are told from others by their size before they are sent', () => {
    expect(objectionTo([{ name: 'a.docx', size: CONFORMANCE_BYTES + 1 }], messages['zh-CN'])).toContain('20 MB')
  })
})

describe('a report', () => {
  it('has broken requirements first, then other failures, then the rest', () => {
    const checks = [
      aCheck('pass'),
      aCheck('notRendered'),
      aCheck('fail'),
      aCheck('notApplicable'),
      aCheck('fail', 'required'),
    ]

    expect(inReportOrder(checks).map(({ status, strength }) => `${status} ${strength}`)).toEqual([
      'fail required',
      'fail general',
      'pass general',
      'notRendered general',
      'notApplicable general',
    ])
    expect(countsOf(checks)).toEqual({ pass: 1, fail: 2, breaches: 1, notApplicable: 1, notRendered: 1 })
  })

  it('words a check with its tolerance and its place', () => {
    const check: Check = {
      ...aCheck('fail', 'required', 'letterheadTop'),
      expected: amount('mm', 35),
      actual: amount('mm', 38.524),
      tolerance: amount('mm', 1),
      place: { part: 'text', number: 4, text: '中共临江市委办公室文件' },
    }

    expect(presentCheck(check, WORDING)).toMatchObject({
      expected: '35 毫米（允许差 1 毫米）',
      actual: '38.52 毫米',
      place: '第 4 段“中共临江市委办公室文件”',
      strength: '规定',
      status: '不合格',
    })
  })
})
