import { describe, expect, it } from 'vitest'
import { documentToDocx } from '#server/docx/index.ts'
import type { DocumentView } from '#shared/document/view.ts'
import { docxPart, docxParts, paragraphsIn, paragraphWith, wordsIn } from '#tests/support/docx-parts.ts'
import {
  letterSample,
  minutesSample,
  noticeSample,
  requestSample,
  sampleTable,
  sampleView,
  speechSample,
  templateOf,
} from '#tests/support/office-samples.ts'

type Options = Partial<Parameters<typeof documentToDocx>[1]>

async function documentXml(view: DocumentView, options: Options = {}): Promise<string> {
  const template = templateOf(view.documentKind)
  return docxPart(await documentToDocx(view, { template, copy: 'final', ...options }), 'word/document.xml')
}

async function stylesXml(): Promise<string> {
  const bytes = await documentToDocx(noticeSample(1), { template: templateOf('notice'), copy: 'final' })
  return docxPart(bytes, 'word/styles.xml')
}

/** The words of all paragraphs, so that what stands where can be read. */
function lines(xml: string): readonly string[] {
  return paragraphsIn(xml).map(wordsIn)
}

describe('header block', () => {
  it('[GB-7.2.4] is red, in 小标宋, as large as the line allows, on a spacer of its own', async () => {
    const xml = await documentXml(noticeSample(1))
    const mark = paragraphWith(xml, '中共临江市委办公室文件')

    expect(mark).toContain('<w:pStyle w:val="WLetterhead"/>')
    expect(mark).toContain('<w:sz w:val="77"/>')
    expect(mark).toContain('w:line="770" w:lineRule="exact"')
    expect(paragraphsIn(xml)[0]).toContain('w:line="2023" w:lineRule="exact"')
  })

  it('[GB-7.2.5] has two lines above the issuing number, [GB-7.2.7] and a red line under it', async () => {
    const xml = await documentXml(noticeSample(1))

    expect(lines(xml).slice(1, 5)).toEqual(['中共临江市委办公室文件', '', '', '临办发〔2026〕12号'])
    expect(paragraphWith(xml, '临办发〔2026〕12号')).toContain(
      '<w:bottom w:val="single" w:sz="12" w:space="7" w:color="FF0000"/>',
    )
  })

  it('[GB-7.2.1] [GB-7.2.2] [GB-7.2.3] begins with copy number, classification and urgency, a line each', async () => {
    const xml = await documentXml(requestSample())

    expect(lines(xml).slice(0, 5)).toEqual(['000012', '秘密★1年', '加急', '', '临江市档案馆文件'])
    expect(paragraphWith(xml, '秘密')).toContain('WClassification')
  })

  it('[GB-7.2.6] puts number and signatory on one line, the name in 楷体', async () => {
    const line = paragraphWith(await documentXml(requestSample()), '签发人')

    expect(wordsIn(line)).toBe('〔2026〕　号\t签发人：林远舟')
    expect(line).toContain('<w:tab w:val="right" w:pos="8529"/>')
    expect(line).toMatch(/楷体_GB2312[^>]*\/><\/w:rPr><w:t xml:space="preserve">林远舟/)
  })

  it('[GB-7.2.6] sets several signatories two a line, names below names, the number on the last line', async () => {
    const xml = await documentXml(requestSample(['林远舟', '周正', '何敏']))

    expect(lines(xml).filter((line) => /签发人|号\t/.test(line))).toEqual([
      '\t签发人：林远舟\t周　正',
      '〔2026〕　号\t\t何　敏',
    ])
    expect(paragraphWith(xml, '何　敏')).toMatch(/w:pos="5064"[\s\S]*w:pos="6324"[\s\S]*w:pos="7584"/)
  })

  it('leaves a blank to be filled for a number that is not given, and none where the kind has no number', async () => {
    expect(lines(await documentXml(noticeSample(1, { issuingNumber: '' })))).toContain('〔2026〕　号')
    expect((await documentXml(speechSample(1))).includes('〔')).toBe(false)
  })

  it('takes the name of the issuing body where the letterhead is not given', async () => {
    expect(lines(await documentXml(noticeSample(1, { letterhead: '' })))).toContain('中共临江市委办公室文件')
  })
})

describe('text', () => {
  it('[GB-7.3.1] has two lines above the title, [GB-7.3.2] one above the addressee', async () => {
    const all = lines(await documentXml(noticeSample(1)))
    const title = all.indexOf('中共临江市委办公室关于进一步\n加强和改进督查工作的通知')

    expect(all.slice(title - 3, title + 3)).toEqual([
      '临办发〔2026〕12号',
      '',
      '',
      all[title],
      '',
      '各县（市、区）委办公室，市直各单位办公室：',
    ])
  })

  it('[GB-7.3.3] writes the number of a heading and sets only its first sentence in the face of the level', async () => {
    const runIn = paragraphWith(await documentXml(speechSample(1)), '（一）明确任务。')

    expect(runIn).toContain('<w:pStyle w:val="Heading2"/><w:keepNext w:val="0"/>')
    expect(runIn).toMatch(/<w:t xml:space="preserve">明确任务。<\/w:t><\/w:r><w:r><w:rPr><w:rFonts [^>]*仿宋_GB2312/)
  })

  it('[GB-7.3.4] aligns the names of an attachment note below each other', async () => {
    const xml = await documentXml(noticeSample(1))
    const [first, second] = [paragraphWith(xml, '附件：1.'), paragraphWith(xml, '2.\t督查')]

    expect(wordsIn(first)).toBe('附件：1.\t2026年第四季度重点督查事项清单')
    expect(first).toContain('<w:ind w:left="1890" w:hanging="1260"/>')
    expect(second).toContain('<w:ind w:left="1890" w:hanging="315"/>')
    expect(second).toContain('<w:tab w:val="left" w:pos="1890"/>')
  })

  it('[GB-7.3.4] hangs the name of a single attachment behind its label', async () => {
    const view = sampleView('letter', {}, [
      ['title', '关于协助的函'],
      ['body', '正文。'],
      ['attachmentNote', '附件：名单'],
    ])

    expect(paragraphWith(await documentXml(view), '附件：名单')).toContain('<w:ind w:left="1575" w:hanging="945"/>')
  })

  it('[GB-7.3.5.1] leaves two lines for a seal, [GB-7.3.5.2] one without', async () => {
    const gap = async (isSealed: boolean) => {
      const all = lines(await documentXml(noticeSample(1), { isSealed }))
      const name = all.indexOf('中共临江市委办公室')
      return name - 1 - all.slice(0, name).findLastIndex((line) => line !== '')
    }

    expect([await gap(true), await gap(false)]).toEqual([2, 1])
  })

  it('[GB-7.3.5.5] keeps the signature with the last paragraph of the text', async () => {
    const xml = await documentXml(letterSample())

    expect(paragraphWith(xml, '专此函达')).toContain('<w:keepNext/>')
    expect(paragraphWith(xml, '2026年11月9日')).toContain('<w:ind w:right="1260"/>')
  })

  it('[GB-7.3.6] indents a supplementary note by two characters', async () => {
    expect(await stylesXml()).toMatch(/<w:name w:val="附注"\/>[\s\S]*?<w:ind w:left="630"\/>/)
  })

  it('[GB-7.3.7] begins an attachment on a new page, its title on the third line', async () => {
    const xml = await documentXml(noticeSample(1))
    const all = lines(xml)
    const label = all.indexOf('附件1')

    expect(paragraphWith(xml, '附件1')).toContain('WAttachmentLabel')
    expect(await stylesXml()).toMatch(/styleId="WAttachmentLabel"[\s\S]*?<w:pageBreakBefore\/>/)
    expect(all.slice(label, label + 4)).toEqual(['附件1', '', '2026年第四季度重点督查事项清单', ''])
  })

  it('sets a table over the type area, repeats its heading row and joins cells', async () => {
    const table = /<w:tbl>[\s\S]*?<\/w:tbl>/.exec(await documentXml(noticeSample(1)))?.[0] ?? ''

    expect(table).toContain('<w:tblW w:type="dxa" w:w="8844"/>')
    expect(table.match(/<w:tblHeader\/>/g)).toHaveLength(1)
    expect(table).toContain('<w:vMerge w:val="restart"/>')
    expect(table.match(/<w:gridCol w:w="2211"\/>/g)).toHaveLength(4)
  })

  it('keeps two tables apart and a page break before a table', async () => {
    const view = sampleView('speech', {}, [
      ['title', '标题'],
      sampleTable(),
      sampleTable('second'),
      { type: 'pageBreak', attrs: { id: 'break' } },
      sampleTable(),
    ])
    const xml = await documentXml(view)

    expect(xml).not.toContain('</w:tbl><w:tbl>')
    expect(xml).toMatch(/<w:pageBreakBefore\/>[\s\S]*?<\/w:p><w:tbl>/)
  })

  it('keeps bold, italic and underlined text, and leaves empty paragraphs out', async () => {
    const view = sampleView('speech', {}, [
      ['title', '标题'],
      ['body', ''],
      ['body', '甲乙丙丁'],
    ])
    const [title, , body] = view.blocks
    if (title === undefined || body?.type !== 'paragraph') throw new Error('the sample has a body')
    const span = (mark: 'bold' | 'italic' | 'underline', from: number, to: number) => ({ mark, from, to, attrs: {} })
    const spans = [span('bold', 0, 2), span('italic', 1, 3), span('underline', 3, 4)]
    const xml = await documentXml({ ...view, blocks: [title, { ...body, spans }] })

    expect(xml).toMatch(/<w:b\/><w:bCs\/><\/w:rPr><w:t xml:space="preserve">甲/)
    expect(xml).toMatch(/<w:b\/><w:bCs\/><w:i\/><w:iCs\/><\/w:rPr><w:t xml:space="preserve">乙/)
    expect(xml).toMatch(/<w:u w:val="single"\/><\/w:rPr><w:t xml:space="preserve">丁/)
    expect(lines(await documentXml(view))).toEqual(['', '标题', '', '甲乙丙丁'])
  })
})

describe('end of the document', () => {
  it('[GB-7.4.1] floats the colophon at the foot of the page between thick lines, a thin one between its rows', async () => {
    const xml = await documentXml(noticeSample(1))
    const colophon = xml.slice(xml.lastIndexOf('<w:tbl>'))

    expect(colophon).toContain(
      '<w:tblpPr w:tblpX="1588" w:horzAnchor="page" w:tblpYSpec="bottom" w:vertAnchor="margin"/>',
    )
    expect(
      [...colophon.matchAll(/<w:(top|bottom) w:val="single" w:color="000000" w:sz="(\d)"\/>/g)].map((m) => m[2]),
    ).toEqual(['8', '6', '6', '8'])
  })

  it('[GB-7.4.2] ends the recipients with a full stop, [GB-7.4.3] and prints the date on the right', async () => {
    const all = lines(await documentXml(noticeSample(1)))

    expect(all.at(-3)).toMatch(/^抄送：市人大常委会办公室，.*，临江军分区政治工作处。$/)
    expect(all.at(-2)).toBe('中共临江市委办公室\t2026年11月23日印发')
  })

  it('[GB-10.1] gives a letter neither lines nor a printing office', async () => {
    const xml = await documentXml(letterSample())
    const colophon = xml.slice(xml.lastIndexOf('<w:tbl>'))

    expect(wordsIn(colophon)).toBe('抄送：市财政局，市档案馆。')
    expect(colophon).not.toContain('w:val="single"')
  })

  it('[GB-10.3] sets the label of those present in 黑体 and aligns their names after it', async () => {
    const xml = await documentXml(minutesSample())

    expect(paragraphWith(xml, '出席')).toMatch(
      /w:left="1575" w:hanging="945"[\s\S]*黑体[^>]*\/><\/w:rPr><w:t[^>]*>出席</,
    )
  })

  it('[GB-7.5] numbers odd pages on the right and even ones on the left, one character in', async () => {
    const parts = await docxParts(
      await documentToDocx(noticeSample(1), { template: templateOf('notice'), copy: 'final' }),
    )
    const footers = [...parts].filter(([name]) => name.includes('footer')).map(([, xml]) => xml)

    expect(footers.map((xml) => wordsIn(xml))).toEqual(['— 1 —', '— 1 —'])
    expect(footers[0]).toContain('<w:ind w:right="280"/><w:jc w:val="right"/>')
    expect(footers[1]).toContain('<w:ind w:left="280"/><w:jc w:val="left"/>')
    for (const xml of footers) expect(xml).toContain('PAGE')
  })

  it('[GB-10.1] shows no number on the first page of a letter', async () => {
    const parts = await docxParts(
      await documentToDocx(letterSample(), { template: templateOf('letter'), copy: 'final' }),
    )
    const footers = [...parts].filter(([name]) => name.includes('footer')).map(([, xml]) => xml)

    expect(parts.get('word/document.xml')).toContain('<w:titlePg/>')
    expect(footers.filter((xml) => !xml.includes('PAGE'))).toHaveLength(1)
  })

  it('marks only a copy for review, with its version, on every page', async () => {
    const options = { template: templateOf('letter'), versionLabel: '二稿' }
    const marks = async (copy: 'review' | 'final') => {
      const parts = await docxParts(await documentToDocx(letterSample(), { ...options, copy }))
      return [...parts].filter(([name, xml]) => name.includes('header') && wordsIn(xml).includes('送审稿　二稿')).length
    }

    expect([await marks('review'), await marks('final')]).toEqual([3, 0])
  })
})

it('[GB-7.3.5.1] sets the names of a joint issue side by side, the last with the date at the right', async () => {
  const names = ['中共临江市委办公室', '临江市人民政府办公室', '临江市档案馆'].map(
    (name) => ['issuerName', name] as const,
  )
  const view = sampleView('notice', { letterhead: '中共临江市委办公室文件' }, [
    ['title', '关于联合检查的通知'],
    ['body', '正文。'],
    ...names,
    ['dateOfIssue', '2026年11月22日'],
  ])
  const table = /<w:tbl>[\s\S]*?<\/w:tbl>/.exec(await documentXml(view))?.[0] ?? ''
  const rows = table.split('</w:tr>').map((row) => paragraphsIn(row).map(wordsIn))

  // The empty row is what the last seal needs below the date.
  expect(rows.slice(0, 4)).toEqual([
    ['中共临江市委办公室', '临江市人民政府办公室'],
    ['', '临江市档案馆'],
    ['', '2026年11月22日'],
    ['', ''],
  ])
})
