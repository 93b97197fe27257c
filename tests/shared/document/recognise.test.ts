import fc from 'fast-check'
import { expect, it } from 'vitest'
import { recogniseText } from '#shared/document/recognise.ts'
import { documentView, paragraphsOf } from '#shared/document/view.ts'

/** Kind and text of every paragraph, heading numbers included. */
function lines(text: string): readonly string[] {
  const view = documentView('test', recogniseText(text).body, {})
  return [...paragraphsOf(view.blocks)].map((block) => `${block.kind}|${block.number ?? ''}${block.text}`)
}

it('reads a speech with speaker, date and salutation', () => {
  const text = '在全市党委办公室主任会议上的讲话\n市委副书记 林远舟\n(2026年11月28日)\n\n同志们:\n　　今天讲两点意见。'

  expect(lines(text)).toEqual([
    'title|在全市党委办公室主任会议上的讲话',
    'speaker|市委副书记　林远舟',
    'occasionDate|（2026年11月28日）',
    'salutation|同志们：',
    'body|今天讲两点意见。',
  ])
})

it('reads a web copy with its defects: a mark before the author, dashes inside the title, half-width marks', () => {
  const text =
    '把准方向 沉到一线 ——做好督查工作的体会\n\n◎何 敏\n\n  开头一段,有逗号.\n\n  一、把准方向,抓住重点\n\n  正文。'

  expect(lines(text)).toEqual([
    'title|把准方向 沉到一线',
    'subtitle|——做好督查工作的体会',
    'speaker|何敏',
    'body|开头一段,有逗号.',
    'heading1|一、把准方向,抓住重点',
    'body|正文。',
  ])
})

const NOTICE = `000012
秘密★1年
特急
中共临江市委办公室文件

临办发[2026]012号

中共临江市委办公室
关于加强督查工作的
通知

各县(市、区)委办公室,市直各单位办公室:
　　为贯彻落实市委部署,现就有关事项通知如下:
　　一、提高认识
　　(一)加强领导。主要负责人要亲自抓。
　　1、建立清单
　　（1）逐户登记
　　一、二、三产业要统筹考虑。
　　附件：1．任务清单
　　2．反馈表

中共临江市委办公室
2026年 11月 02日
（此件公开发布）
附件1
任务清单
　　略。
附件2：反馈表
　　略。
抄送：市人大常委会办公室，市政协办公室。
中共临江市委办公室　　2026年11月23日印发`

it('reads a whole document with header, levels, notes, signature, attachments and colophon', () => {
  expect(recogniseText(NOTICE).fields).toEqual({
    copyNumber: '000012',
    securityClassification: '秘密',
    classificationPeriod: '1年',
    urgency: '特急',
    letterhead: '中共临江市委办公室文件',
    issuingNumber: '临办发〔2026〕12号',
    ccRecipient: ['市人大常委会办公室', '市政协办公室'],
    printingOffice: '中共临江市委办公室',
    printingDate: '2026-11-23',
  })
  expect(lines(NOTICE)).toEqual([
    'title|中共临江市委办公室关于加强督查工作的通知',
    'addressee|各县(市、区)委办公室,市直各单位办公室：',
    'body|为贯彻落实市委部署,现就有关事项通知如下:',
    'heading1|一、提高认识',
    'heading2|（一）加强领导。主要负责人要亲自抓。',
    'heading3|1.建立清单',
    'heading4|（1）逐户登记',
    'body|一、二、三产业要统筹考虑。',
    'attachmentNote|附件：1．任务清单',
    'attachmentNote|2．反馈表',
    'issuerName|中共临江市委办公室',
    'dateOfIssue|2026年11月2日',
    'supplementaryNote|（此件公开发布）',
    'attachmentLabel|附件1',
    'attachmentTitle|任务清单',
    'body|略。',
    'attachmentLabel|附件2',
    'attachmentTitle|反馈表',
    'body|略。',
  ])
})

it('marks a heading that is followed by text in its paragraph as run-in', () => {
  const runIn = (text: string) => [...paragraphsOf(documentView('test', recogniseText(text).body, {}).blocks)][0]?.runIn

  expect(runIn('（一）加强领导。主要负责人要亲自抓。')).toBe(true)
  expect(runIn('（一）加强领导。')).toBe(false)
  expect(runIn('（一）加强领导')).toBe(false)
})

it('splits the name of a body and a date that stand on one line', () => {
  expect(lines('一、要求\n正文。\n中共临江市委办公室　2026年11月22日').slice(2)).toEqual([
    'issuerName|中共临江市委办公室',
    'dateOfIssue|2026年11月22日',
  ])
})

it('keeps the names of two issuing bodies on lines of their own', () => {
  expect(lines('中共临江市委办公室\n临江市人民政府办公室\n关于印发要点的通知\n\n正文。')[0]).toBe(
    'title|中共临江市委办公室\n临江市人民政府办公室关于印发要点的通知',
  )
})

it('takes those present at a session for whom a report addresses, not for bodies it is sent to', () => {
  expect(lines('关于公益诉讼工作情况的报告\n\n主任、各位副主任、秘书长、各位委员：\n正文。')[1]).toBe(
    'salutation|主任、各位副主任、秘书长、各位委员：',
  )
})

it('reads the addressee below a number that stands under the title', () => {
  for (const number of ['临办发〔2026〕第12号', '临办发[26]12号', '（第23次）', '2026年第5号'])
    expect(lines(`临江市教育局关于值班的函\n${number}\n\n市公安局：\n正文。`)).toEqual([
      'title|临江市教育局关于值班的函',
      `body|${number}`,
      'addressee|市公安局：',
      'body|正文。',
    ])
})

it('takes a date in another form for that of the signature only below the name of a body', () => {
  for (const date of ['2026.3.15', '2026年10月', '2026-3-15', '二〇二六年3月十五日'])
    expect(lines(`关于值班的通知\n\n正文。\n临江市教育局\n${date}`).slice(2)).toEqual([
      'issuerName|临江市教育局',
      `dateOfIssue|${date}`,
    ])
  expect(lines('关于值班的通知\n\n时间为\n2026.3.15')[2]).toBe('body|2026.3.15')
})

it('takes a first line for the title though a mark ends it, but no sentence of the body', () => {
  expect(lines('青禾县2026年秸秆综合利用工作方案。\n\n为提高利用水平，制定本方案。')[0]).toBe(
    'title|青禾县2026年秸秆综合利用工作方案。',
  )
  expect(lines('现将有关情况印发，并提出意见。\n\n为提高利用水平，提出要求。')[0]).toMatch(/^body/)
  expect(lines('请各单位认真组织实施工作方案。\n正文。')[0]).toMatch(/^body/)
})

it('takes a text without a title as body', () => {
  expect(lines('这是一段没有标题的正文。')).toEqual(['body|这是一段没有标题的正文。'])
  expect(lines('')).toEqual([])
})

it('keeps every letter of a text: nothing but spaces, heading numbers and marks of the head may go', () => {
  const word = fc.stringMatching(/^[\u4e00-\u9fa5a-z]{1,12}[，。]?$/)
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 12 }), (words) => {
      const body = words.map((line) => `正文${line}结束。`)
      const text = `标题\n\n${body.join('\n')}`

      expect(lines(text).slice(1)).toEqual(body.map((line) => `body|${line}`))
    }),
  )
})
