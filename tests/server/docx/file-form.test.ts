import { describe, expect, it } from 'vitest'
import { documentToDocx } from '#server/docx/index.ts'
import { writeXml } from '#server/docx/write-xml.ts'
import type { DocumentView } from '#shared/document/view.ts'
import { FONTS } from '#shared/layout/fonts.ts'
import { disordered, docxPart, docxParts } from '#tests/support/docx-parts.ts'
import {
  letterSample,
  minutesSample,
  noticeSample,
  requestSample,
  sampleView,
  speechSample,
  templateOf,
} from '#tests/support/office-samples.ts'

const SAMPLES: readonly (readonly [string, DocumentView])[] = [
  ['speech', speechSample(1)],
  ['notice', noticeSample(1)],
  ['request', requestSample(['林远舟', '周正', '何敏'])],
  ['letter', letterSample()],
  ['minutes', minutesSample()],
]

function toDocx(view: DocumentView, copy: 'review' | 'final' = 'final'): Promise<Uint8Array> {
  return documentToDocx(view, { template: templateOf(view.documentKind), copy, versionLabel: '二稿' })
}

describe.each(SAMPLES)('the file of a %s', (_, view) => {
  it('has every property in the order of the schema, in every part', async () => {
    const parts = await docxParts(await toDocx(view, 'review'))

    expect([...parts.values()].flatMap(disordered)).toEqual([])
    expect([...parts.values()].join('')).toContain('<w:pPr>')
  })

  it('is the same, byte by byte, every time', async () => {
    expect(Buffer.compare(await toDocx(view), await toDocx(view))).toBe(0)
  })

  it('carries no theme fonts, no author and no time', async () => {
    const parts = await docxParts(await toDocx(view))
    const everything = [...parts.values()].join('')

    expect(everything).not.toMatch(/Theme="|themeColor|creator|lastModifiedBy|dcterms|Un-named|docx/)
    expect([...parts.keys()]).toEqual([...parts.keys()].toSorted())
    expect(parts.get('docProps/core.xml')).toContain('<dc:language>zh-CN</dc:language>')
  })

  it('ends with a paragraph, so that no program loses its colophon', async () => {
    const xml = await docxPart(await toDocx(view), 'word/document.xml')

    expect(xml).toMatch(/<\/w:p><w:sectPr/)
  })

  it('names only parts that it has', async () => {
    const parts = await docxParts(await toDocx(view))
    const targets = [...(parts.get('word/_rels/document.xml.rels') ?? '').matchAll(/Target="([^"]+)"/g)]

    expect(targets.length).toBeGreaterThan(4)
    expect(targets.filter(([, target]) => !parts.has(`word/${target}`))).toEqual([])
    const ids = [...(parts.get('word/document.xml') ?? '').matchAll(/r:id="([^"]+)"/g)].map(([, id]) => id)
    for (const id of ids) expect(parts.get('word/_rels/document.xml.rels')).toContain(`Id="${id}"`)
  })
})

describe('defaults of the file', () => {
  it('[GB-5.2.3] let no punctuation hang, add no space beside digits and fix the pitch of lines', async () => {
    const styles = await docxPart(await toDocx(noticeSample(1)), 'word/styles.xml')

    expect(styles).toContain('<w:overflowPunct w:val="0"/><w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/>')
    expect(styles).toContain('<w:kinsoku w:val="1"/>')
    expect(styles).toContain('<w:spacing w:before="0" w:after="0" w:line="579" w:lineRule="exact"/>')
    expect(styles).toContain('<w:spacing w:val="-5"/><w:sz w:val="32"/>')
  })

  it('hold every style once, with the names word processors know', async () => {
    const styles = await docxPart(await toDocx(noticeSample(1)), 'word/styles.xml')
    const ids = [...styles.matchAll(/w:styleId="([^"]+)"/g)].map(([, id]) => id)

    expect(new Set(ids).size).toBe(ids.length)
    for (const name of ['heading 1', 'heading 2', 'heading 3', 'heading 4', 'Title']) {
      expect(styles).toContain(`<w:name w:val="${name}"/>`)
    }
    expect(styles).toMatch(/styleId="Heading2"[\s\S]*?<w:outlineLvl w:val="1"\/>/)
  })

  it('[GB-7.3.3] name the face of every role and what may stand in for it', async () => {
    const fonts = await docxPart(await toDocx(noticeSample(1)), 'word/fontTable.xml')

    for (const { eastAsia, alternates } of Object.values(FONTS)) {
      expect(fonts).toContain(`<w:font w:name="${eastAsia}"><w:altName w:val="${alternates.join(',')}"/>`)
    }
  })

  it('set punctuation without compression and tell odd from even pages', async () => {
    const settings = await docxPart(await toDocx(noticeSample(1)), 'word/settings.xml')

    expect(settings).toContain('<w:characterSpacingControl w:val="doNotCompress"/>')
    expect(settings).toContain('<w:evenAndOddHeaders/>')
  })

  it('leave out letters that no XML file may carry', async () => {
    const view = sampleView('speech', {}, [
      ['title', '标题\u0001\u000b\ufffe'],
      ['body', '正\ud800文<&>"'],
    ])
    const xml = await docxPart(await toDocx(view), 'word/document.xml')

    expect(xml).toContain('正文&lt;&amp;&gt;')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
    expect(xml).not.toMatch(/[\u0000-\u0008\u000b\ufffe]/)
  })
})

describe('writeXml', () => {
  const WRITTEN: readonly (readonly [string, Parameters<typeof writeXml>[0], string])[] = [
    ['an empty element', { 'w:b': {} }, '<w:b/>'],
    ['attributes alone', { 'w:jc': { _attr: { 'w:val': 'a"b' } } }, '<w:jc w:val="a&quot;b"/>'],
    [
      'text with attributes',
      { 'w:t': [{ _attr: { 'xml:space': 'preserve' } }, '甲<乙'] },
      '<w:t xml:space="preserve">甲&lt;乙</w:t>',
    ],
    ['a bare text', { 'w:t': '甲' }, '<w:t>甲</w:t>'],
    [
      'attributes without a value',
      { 'w:ind': { _attr: { 'w:left': undefined, 'w:right': 1 } } },
      '<w:ind w:right="1"/>',
    ],
    [
      'properties in the order of the schema, equals as they came',
      { 'w:pPr': [{ 'w:jc': {} }, { 'w:pBdr': {} }, { 'w:pStyle': {} }] },
      '<w:pPr><w:pStyle/><w:pBdr/><w:jc/></w:pPr>',
    ],
  ]

  it.each(WRITTEN)('writes %s', (_, xml, expected) => {
    expect(writeXml(xml)).toBe(expected)
  })
})

describe('a text with open suggestions', () => {
  it('is refused with the number of suggestions', async () => {
    const view = speechSample(1)
    const [title, ...rest] = view.blocks
    if (title?.type !== 'paragraph') throw new Error('the sample begins with its title')
    const mark = (id: string, from: number) => ({ from, to: from + 1, mark: 'insertion' as const, attrs: { id } })
    const blocks = [{ ...title, spans: [mark('a', 0), mark('a', 3), mark('b', 5)] }, ...rest]

    await expect(toDocx({ ...view, blocks })).rejects.toMatchObject({
      code: 'export.openSuggestions',
      status: 409,
      params: { count: 2 },
    })
  })
})
