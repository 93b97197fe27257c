import fc from 'fast-check'
import { Converter } from 'opencc-js/t2cn'
import { describe, expect, it } from 'vitest'
import { CLEANING_STEPS, type CleaningStep, cleanLines } from '#shared/document/cleaner/clean-text.ts'
import { doubleByteCode } from '#shared/document/cleaner/shifted-text.ts'
import type { InlineJson } from '#shared/document/document-json.ts'
import { inlineText } from '#shared/document/source-text.ts'

const gbk = new TextDecoder('gbk')
const tools = {
  code: doubleByteCode((bytes) => gbk.decode(bytes)),
  toSimplified: Converter({ from: 't', to: 'cn' }),
}

function clean(texts: readonly string[], steps: readonly CleaningStep[] = CLEANING_STEPS) {
  const lines = texts.map((text): readonly InlineJson[] => [{ type: 'text', text }])
  const result = cleanLines(lines, { steps: new Set(steps), tools })
  return {
    texts: result.lines.map((line) => (line === null ? null : inlineText(line))),
    counts: Object.fromEntries(result.report.filter(({ count }) => count > 0).map(({ step, count }) => [step, count])),
    report: result.report,
  }
}

/** What a Chinese system of old shows of a text whose bytes it reads one too late after the given character. */
function readLate(text: string, bytesOf: (character: string) => readonly [number, number]): string {
  const bytes = [...text].flatMap((character) => [...bytesOf(character)]).slice(1)
  return `?${gbk.decode(Uint8Array.from(bytes))}`
}

describe('cleaning', () => {
  const cases: readonly (readonly [what: string, before: string, after: string, step: CleaningStep])[] = [
    ['readings behind characters', '建設(shè)是关键', '建設是关键', 'pinyin'],
    ['characters nobody sees', '工作\u200b要\ufeff点', '工作要点', 'invisible'],
    ['traditional script', '建設服務型機關，轉變工作作風', '建设服务型机关，转变工作作风', 'traditional'],
    ['marks between characters', '会上讲:要早部署,早落实!', '会上讲：要早部署，早落实！', 'punctuation'],
    ['marks that follow each other', '抓落实(督查),求实效', '抓落实（督查），求实效', 'punctuation'],
    ['a mark before a number', '月底前自查,12月抽查', '月底前自查，12月抽查', 'punctuation'],
    ['shifted text', '最好的尺子?!鞭k公室', '最好的尺子。”辦公室', 'shifted'],
  ]
  it.each(cases)('sets %s right', (_, before, after, step) => {
    expect(clean([before], [step]).texts).toEqual([after])
  })

  const untouched = [
    '14:29:58',
    '占比3.5，按GB/T 9704-2012执行',
    '网址https://a.example/b,c',
    '第三条（a）款',
    '乾隆年间的著名作家',
    'Word,Excel',
  ]
  it.each(untouched)('leaves alone what is right: %s', (text) => {
    const result = clean([text])

    expect(result.texts).toEqual([text])
    expect(result.counts).toEqual({})
  })

  it('goes through the steps in an order in which none destroys what a later one needs', () => {
    const result = clean(['機關(guān)建設,要早部署,轉變作風'])

    expect(result.texts).toEqual(['机关建设，要早部署，转变作风'])
    expect(result.counts).toEqual({ pinyin: 1, traditional: 4, punctuation: 2 })
  })

  it('counts what a step would do and shows examples, also when it is not done', () => {
    const { texts, report } = clean(['要早部署,早落实。'], [])
    const punctuation = report.find(({ step }) => step === 'punctuation')

    expect(texts).toEqual(['要早部署,早落实。'])
    expect(punctuation).toEqual({
      step: 'punctuation',
      count: 1,
      isDone: false,
      samples: [{ before: '要早部署,早落实。', after: '要早部署，早落实。' }],
    })
  })

  it('takes away a line of which only the frame of a page is left, and only what was asked', () => {
    const lines = ['工作要点', '还没有评论,快来抢沙发吧!', '第一段正文很长，讲了很多事情，还讲了工作。点击查看全文']

    expect(clean(lines).texts).toEqual(['工作要点', null, '第一段正文很长，讲了很多事情，还讲了工作。'])
    expect(clean(lines, []).texts).toEqual(lines)
  })

  it.each([
    ['the address and time of a page', 'http://news.a.example   2026年09月24日 14:29:58'],
    [
      'an advertisement of which most is known',
      '订某某网手机报,移动发ABCD到10650000,联通发ABCD到10650001,电信发ABCD到10650002。',
    ],
  ])('takes away the whole line of %s', (_, line) => {
    expect(clean([line, '正文。']).texts).toEqual([null, '正文。'])
  })

  it('keeps the marks of the words around a change', () => {
    const line: readonly InlineJson[] = [
      { type: 'text', text: '要早部署', marks: [{ type: 'bold' }] },
      { type: 'text', text: ',早落实' },
      { type: 'hardBreak' },
      { type: 'text', text: '再检查,再提高', marks: [{ type: 'underline' }] },
    ]
    const { lines } = cleanLines([line], { steps: new Set(['punctuation']), tools })

    expect(lines[0]).toEqual([
      { type: 'text', text: '要早部署', marks: [{ type: 'bold' }] },
      { type: 'text', text: '，早落实' },
      { type: 'hardBreak' },
      { type: 'text', text: '再检查，再提高', marks: [{ type: 'underline' }] },
    ])
  })

  it('sets marks right that wait for one another', () => {
    expect(clean(['(要?,()']).texts).toEqual(['（要？，（）'])
  })

  it('changes nothing the second time', () => {
    const piece = fc.constantFrom(
      '要',
      '会议',
      '機關',
      ',',
      '(',
      ')',
      '。',
      ':',
      '12',
      '3.5',
      'Word',
      '設(shè)',
      '\u200b',
      ' ',
      '?',
      '!',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const once = clean([pieces.join('')]).texts[0] ?? ''
        const steps = CLEANING_STEPS.filter((step) => step !== 'traditional')
        const twice = clean([once], steps).texts[0] ?? ''

        expect(twice).toBe(once)
      }),
      { numRuns: 500 },
    )
  })

  it('takes no longer on a long line of one character', () => {
    for (const character of ['?', '!', '(', ',', '国', '\u200b', 'a']) {
      const started = performance.now()
      clean([character.repeat(20_000)])
      expect(performance.now() - started).toBeLessThan(1500)
    }
  })
})

describe('text that was read one byte late', () => {
  it('is repaired up to where the bytes fall into step again', () => {
    const bytesOf = (character: string) => tools.code.bytesOf(character) ?? ([0, 0] as const)
    const broken = readLate('。”辦公室的同志', bytesOf)

    expect(clean([`尺子${broken}`], ['shifted']).texts).toEqual(['尺子。”辦公室的同志'])
  })

  it.each(['真的吗?!这个结果', '好?!比k更好', '怎么办?!'])('is not seen in a question: %s', (text) => {
    expect(clean([text], ['shifted']).texts).toEqual([text])
  })

  it('is repaired to the end of the line, where the last character is lost', () => {
    const bytesOf = (character: string) => tools.code.bytesOf(character) ?? ([0, 0] as const)
    const broken = readLate('。“机关党组织要发挥作用', bytesOf).replace(/[\ufffd?]+$/, '')

    expect(clean([`工作${broken}`], ['shifted']).texts).toEqual(['工作。“机关党组织要发挥作□'])
  })
})
