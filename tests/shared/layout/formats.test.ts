import { describe, expect, it } from 'vitest'
import { formatOf } from '#shared/layout/flow.ts'
import { PAGE_PROFILES } from '#shared/layout/page-profile.ts'
import { colophonPlace, pagesOf } from '#shared/layout/pages.ts'
import { flowOf, linesOf, paragraphIn, wordsOf } from '#tests/support/flow-of.ts'
import { informationSample, orderSample, paperSample } from '#tests/support/format-samples.ts'
import { letterSample, noticeSample, sampleText, sampleView, speechSample } from '#tests/support/office-samples.ts'

describe('an order', () => {
  it('[GB-10.2] has two lines between mark, number and text, and no red line', () => {
    const flow = flowOf(orderSample())

    expect(linesOf(flow).slice(1, 8)).toEqual([
      '临江市人民政府令',
      '',
      '',
      '第3号',
      '',
      '',
      expect.stringContaining('已经2026年11月18日'),
    ])
    expect(paragraphIn(flow, '第3号').changes.rule).toBeNull()
  })

  it('[GB-10.2] says its title once where the title is the mark, and below the number where it is another', () => {
    const title = '临江市人民政府关于给予市档案馆嘉奖的命令'
    const times = (lines: readonly string[], text: string) => lines.filter((line) => line === text).length

    expect(times(linesOf(flowOf(orderSample())), '临江市人民政府令')).toBe(1)
    expect(linesOf(flowOf(orderSample(title))).indexOf(title)).toBeGreaterThan(4)
  })

  it('[GB-10.2] leaves room for a number that is not given yet', () => {
    const view = orderSample()

    expect(linesOf(flowOf({ ...view, fields: { ...view.fields, issuingNumber: '' } }))).toContain('第　号')
  })
})

describe('an information report', () => {
  it('begins with mark, number and stage, then who issues it and when, over a red line', () => {
    const flow = flowOf(informationSample())

    expect(linesOf(flow).slice(0, 6)).toEqual([
      '特急',
      '',
      '信息专报',
      '',
      '第12期（续报）',
      '临江市委办公室\t2026年11月22日',
    ])
    expect(paragraphIn(flow, '临江市委办公室\t').changes.rule?.kind).toBe('single')
  })

  it('shows no stage where there is none, and a blank for the number to come', () => {
    expect(linesOf(flowOf(informationSample({ reportStage: '', issuingNumber: '' })))).toContain('第　期')
  })

  it('ends with whom it is sent to and the number of copies', () => {
    const rows = flowOf(informationSample()).colophon?.rows.map(wordsOf)

    expect(rows).toEqual(['报送：市委常委，市政府副市长，市委秘书长。', '（共印20份）'])
  })
})

describe('an opinion', () => {
  const opinion = (fields: Parameters<typeof sampleView>[1]) =>
    flowOf(
      sampleView('opinion', { letterhead: '临江市档案馆文件', issuingNumber: '临档〔2026〕2号', ...fields }, [
        ['title', '关于加强档案工作的意见'],
        ['body', '正文。'],
      ]),
    )

  it('[GB-7.2.6] goes upward with the name of its signatory, and downward without one', () => {
    expect(linesOf(opinion({ signatory: ['林远舟'] }))).toContain('临档〔2026〕2号\t签发人：林远舟')
    expect(linesOf(opinion({}))).toContain('临档〔2026〕2号')
  })
})

describe('a speech for the lectern', () => {
  const flow = flowOf(speechSample(1), { profile: PAGE_PROFILES.readAloud })

  it('has a title of 24 pt and bold text of 18 pt on a pitch of 33 pt', () => {
    const text = paragraphIn(flow, '这次会议的主要任务')

    expect(formatOf(paragraphIn(flow, '讲话')).sizePt).toBe(24)
    expect(formatOf(text)).toMatchObject({ sizePt: 18, line: 'pitch', indentFirst: 2 * 355 })
    expect(text.runs.every((run) => run.isBold)).toBe(true)
    expect(flow.profile.linePitch).toBe(33 * 20)
  })

  it('has 19 lines on a full page and 24 characters on a full line', () => {
    const long = sampleView('speech', {}, [['body', '文'.repeat(24 * 60)]])
    const [, second] = pagesOf(flowOf(long, { profile: PAGE_PROFILES.readAloud }))

    expect(second?.atoms).toHaveLength(19)
    expect(second?.atoms.map(({ atom }) => (atom.line?.line.to ?? 0) - (atom.line?.line.from ?? 0))).toEqual(
      Array.from({ length: 19 }, () => 24),
    )
  })

  it('says the same words as the usual page', () => {
    expect(linesOf(flow).join('').replaceAll('\n', '')).toBe(
      linesOf(flowOf(speechSample(1)))
        .join('')
        .replaceAll('\n', ''),
    )
  })
})

describe('a manuscript', () => {
  it.each([speechSample(1), paperSample('plan')])(
    'says under the title of a paper without letterhead what it is',
    (view) => {
      const lines = linesOf(flowOf(view, { reviewMark: '讨论稿', draftMark: '讨论稿' }))

      expect(lines.indexOf('（讨论稿）')).toBe(2)
    },
  )

  it('does not say it twice, nor in the text of an official document', () => {
    const [title, ...rest] = speechSample(1).blocks
    if (title?.type !== 'paragraph') throw new Error('the sample begins with its title')
    const marked = { ...title, id: 'mark', kind: 'draftMark' as const, text: '（征求意见稿）' }
    const own = { ...speechSample(1), blocks: [title, marked, ...rest] }

    expect(linesOf(flowOf(own, { draftMark: '讨论稿' })).filter((line) => line.endsWith('稿）'))).toEqual([
      '（征求意见稿）',
    ])
    expect(linesOf(flowOf(noticeSample(1), { draftMark: '讨论稿' })).join()).not.toContain('讨论稿')
  })
})

describe('a short document', () => {
  it('[GB-7.3.3] shows text on its first page, even where the signature goes to the second', () => {
    for (let sentences = 1; sentences < 12; sentences += 1) {
      const view = sampleView('requestForApproval', { letterhead: '临江市档案馆文件', copyNumber: '000001' }, [
        ['title', '临江市档案馆关于解决馆库消防改造经费的请示'],
        ['addressee', '市委：'],
        ['body', sampleText(sentences)],
        ['attachmentNote', '附件：经费测算'],
        ['issuerName', '临江市档案馆'],
        ['dateOfIssue', '2026年11月22日'],
      ])
      const [first] = pagesOf(flowOf(view))

      expect(first?.atoms.some(({ atom }) => atom.line?.set.paragraph.style === 'body')).toBe(true)
    }
  })
})

describe('the page of the colophon', () => {
  /** A signed notice with so many paragraphs of about two lines. */
  const notice = (paragraphs: number) =>
    flowOf(
      sampleView(
        'notice',
        { letterhead: '临江市委办公室文件', ccRecipient: ['市政协办公室'], printingOffice: '临江市委办公室' },
        [
          ['title', '关于抽查的通知'],
          ...Array.from({ length: paragraphs }, (_, seed) => ['body', sampleText(1, seed)] as const),
          ['issuerName', '临江市委办公室'],
          ['dateOfIssue', '2026年11月22日'],
        ],
      ),
    )
  const places = Array.from({ length: 50 }, (_, index) => notice(index + 1))

  it('[GB-7.5] comes after an empty page where the text ends on the back of a sheet, both without number', () => {
    const flows = places.filter((flow) => colophonPlace(flow) === 'afterEmptyPage')

    expect(flows.length).toBeGreaterThan(0)
    for (const flow of flows) {
      const pages = pagesOf(flow)
      expect(pages.length % 2).toBe(0)
      expect(pages.slice(-2).map(({ atoms, isNumbered }) => [atoms.length, isNumbered])).toEqual([
        [0, false],
        [0, false],
      ])
      expect(pages.slice(0, -2).every(({ isNumbered }) => isNumbered)).toBe(true)
    }
  })

  it('[GB-7.5] is numbered where no empty page comes before it, and always a back when it has nothing else', () => {
    const flows = places.filter((flow) => colophonPlace(flow) === 'ownPage')

    expect(flows.length).toBeGreaterThan(0)
    for (const flow of flows) {
      expect(pagesOf(flow).length % 2).toBe(0)
      expect(pagesOf(flow).every(({ isNumbered }) => isNumbered)).toBe(true)
    }
  })

  it('[GB-10.1] shows no number on the first page of a letter', () => {
    const [first, second] = pagesOf(flowOf(letterSample()))

    expect([first?.isNumbered, second?.isNumbered]).toEqual([false, true])
  })
})
