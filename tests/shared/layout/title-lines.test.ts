import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { characterCount, TITLE_LINE_CHARACTERS, titleLines } from '#shared/layout/title-lines.ts'

const BROKEN = [
  ['在全市党委办公室主任会议上的讲话', ['在全市党委办公室主任会议上的讲话']],
  [
    '中共临江市委办公室关于进一步加强和改进督查工作的通知',
    ['中共临江市委办公室关于进一步', '加强和改进督查工作的通知'],
  ],
  ['关于商请协助开展跨区域档案数字化资源共享工作的函', ['关于商请协助开展跨区域档案', '数字化资源共享工作的函']],
  [
    '临江市人民政府关于请求解决临江港区防洪堤除险加固工程资金缺口的请示',
    ['临江市人民政府关于请求解决', '临江港区防洪堤除险加固工程资金缺口的请示'],
  ],
  ['充分发挥职能作用 狠抓推进落实 确保政令畅通畅达', ['充分发挥职能作用', '狠抓推进落实 确保政令畅通畅达']],
] as const

it.each(BROKEN)('[GB-7.3.1] breaks “%s” between words', (title, lines) => {
  expect(titleLines(title)).toEqual(lines)
})

it('[GB-7.3.1] keeps a book title on one line where it fits', () => {
  const lines = titleLines('中共临江市委办公室 临江市人民政府办公室关于印发《临江市2026年重点改革任务分工方案》的通知')

  expect(lines.some((line) => line.includes('《临江市2026年重点改革任务分工方案》'))).toBe(true)
})

it('keeps the line breaks of the writer', () => {
  expect(titleLines('中共临江市委办公室\n关于抽查的通知')).toEqual(['中共临江市委办公室', '关于抽查的通知'])
})

describe('any title', () => {
  const words = [
    '关于',
    '加强',
    '督查',
    '工作',
    '的',
    '通知',
    '《要点》',
    '2026年',
    '临江市',
    '办公室',
    '和',
    '机制',
    ' ',
    '、',
  ]
  const titles = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 30 }).map((parts) => parts.join(''))

  it('[GB-7.3.1] is broken into lines of at most twenty characters without losing one', () => {
    fc.assert(
      fc.property(titles, (title) => {
        const lines = titleLines(title)

        expect(lines.every((line) => characterCount(line) <= TITLE_LINE_CHARACTERS)).toBe(true)
        expect(lines.join('').replaceAll(' ', '')).toBe(title.replaceAll(' ', ''))
      }),
    )
  })

  it('[GB-7.3.1] never ends with a line of one or two characters where another way is open', () => {
    const title = '临江市档案馆关于加强全市机关档案安全管理的通知'

    expect(titleLines(title).at(-1)?.length).toBeGreaterThan(2)
  })
})
