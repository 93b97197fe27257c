import { crc32, deflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import JSZip from 'jszip'
import { describe, expect, it } from 'vitest'
import { documentToDocx } from '#server/docx/index.ts'
import { createFileReader } from '#server/docx-import/index.ts'
import { THREAD_LIMITS, UNPACK_LIMITS } from '#server/docx-import/limits.ts'
import { readDocx } from '#server/docx-import/read-docx.ts'
import { DomainError } from '#shared/kernel/domain-error.ts'
import { noticeSample, templateOf } from '#tests/support/office-samples.ts'
import { para, run, wordFile, wordXml } from '#tests/support/word-files.ts'
import { importDocx } from '#tests/support/word-import.ts'

/** The code of the refusal that reading ends with; `read` when it does not. */
function refusal(bytes: Uint8Array, limits?: Partial<Record<keyof typeof UNPACK_LIMITS, number>>): string {
  try {
    readDocx(bytes, { ...UNPACK_LIMITS, ...limits } as typeof UNPACK_LIMITS)
    return 'read'
  } catch (error) {
    if (error instanceof DomainError) return error.code
    throw error
  }
}

async function zipped(parts: Readonly<Record<string, string | Uint8Array>>): Promise<Uint8Array> {
  const zip = new JSZip()
  for (const [name, content] of Object.entries(parts)) zip.file(name, content)
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' })
}

async function withDocument(document: string): Promise<Uint8Array> {
  return zipped({ ...wordXml({ body: '' }), 'word/document.xml': document })
}

describe('a hostile archive', () => {
  it('that unpacks into gigabytes is refused within its limit', async () => {
    const bomb = await withDocument(`<a>${' '.repeat(60 * 1024 * 1024)}</a>`)

    expect(bomb.length).toBeLessThan(200_000)
    expect(refusal(bomb)).toBe('import.beyond.size')
  })

  it('that packs a part more than any text can be is refused by that alone', async () => {
    expect(refusal(await withDocument(`<a>${' '.repeat(2 * 1024 * 1024)}</a>`))).toBe('import.beyond.size')
  })

  it('that lies about the sizes of its parts is not believed', () => {
    expect(refusal(lyingArchive(`<a>${' '.repeat(60 * 1024 * 1024)}</a>`))).toBe('import.beyond.size')
  })

  it('with too many parts is refused before any is unpacked', async () => {
    const pictures = Object.fromEntries(Array.from({ length: 4100 }, (_, index) => [`word/media/${index}.png`, '']))

    expect(refusal(await zipped({ ...wordXml({ body: '' }), ...pictures }))).toBe('import.beyond.entries')
  })

  it('cut off anywhere is damaged, never worse', async () => {
    const whole = await wordFile({ body: para('第一段。') })
    const codes = Array.from({ length: whole.length }, (_, length) => refusal(whole.slice(0, length)))

    expect(new Set(codes)).toEqual(new Set(['import.damaged']))
  })

  it('with parts that leave the package finds nothing there', async () => {
    const rels =
      '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="../../../etc/passwd"/></Relationships>'

    expect(refusal(await zipped({ '_rels/.rels': rels }))).toBe('import.notWord')
  })
})

/** A zip file of one part whose directory says that it is empty. */
function lyingArchive(content: string): Uint8Array {
  const name = Buffer.from('word/document.xml')
  const data = deflateRawSync(Buffer.from(content))
  const local = Buffer.alloc(30)
  local.writeUInt32LE(0x04034b50, 0)
  local.writeUInt16LE(8, 8)
  local.writeUInt32LE(crc32(content), 14)
  local.writeUInt16LE(name.length, 26)
  const entry = Buffer.alloc(46)
  entry.writeUInt32LE(0x02014b50, 0)
  entry.writeUInt16LE(8, 10)
  entry.writeUInt32LE(data.length, 20)
  entry.writeUInt32LE(0, 24)
  entry.writeUInt16LE(name.length, 28)
  const directoryAt = local.length + name.length + data.length
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(1, 10)
  end.writeUInt32LE(entry.length + name.length, 12)
  end.writeUInt32LE(directoryAt, 16)
  return Buffer.concat([local, name, data, entry, name, end])
}

describe('hostile XML', () => {
  it.each([
    ['entities that multiply', '<!DOCTYPE a [<!ENTITY b "ha"><!ENTITY c "&b;&b;&b;">]><a>&c;</a>'],
    ['a file of the machine', '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>'],
    ['a document type from elsewhere', '<!DOCTYPE a SYSTEM "http://a.example/b.dtd"><a/>'],
  ])('that declares %s is refused', async (_, xml) => {
    expect(refusal(await withDocument(xml))).toBe('import.declarations')
  })

  it('that uses an entity nobody declared is damaged', async () => {
    expect(refusal(await withDocument('<a>&unknown;</a>'))).toBe('import.damaged')
  })

  it('nested a hundred thousand deep is refused', async () => {
    const noise = Array.from({ length: 20_000 }, (_, index) => `<w:p${index % 7}${index}>`).join('')

    expect(refusal(await withDocument(noise))).toBe('import.beyond.depth')
  })

  it('of millions of elements is refused', async () => {
    const elements = Array.from({ length: 2000 }, (_, index) => `<w:p w:id="${index}"/>`).join('')

    expect(refusal(await withDocument(`<a>${elements}</a>`), { elements: 1000 })).toBe('import.beyond.elements')
  })

  it('with a table of more cells than an editor can show is refused', async () => {
    const rows = Array.from(
      { length: 300 },
      (_, row) => `<w:tr>${`<w:tc><w:p w:a="${row}"/></w:tc>`.repeat(70)}</w:tr>`,
    )

    expect(refusal(await wordFile({ body: `<w:tbl>${rows.join('')}</w:tbl>` }))).toBe('import.beyond.table')
  })

  it('with a small table that claims to be a huge one is refused', async () => {
    const cell = `<w:tc><w:tcPr><w:gridSpan w:val="250"/></w:tcPr>${para('字')}</w:tc>`
    const rows = `<w:tr>${cell}</w:tr>`.repeat(200)
    const bytes = await wordFile({
      body: `<w:tbl><w:tblPr><w:tblBorders><w:top w:val="single"/></w:tblBorders></w:tblPr>${rows}</w:tbl>`,
    })

    expect(() => importDocx(bytes)).toThrow('import.beyond.table')
  })

  it('with styles based on each other in a circle is read', async () => {
    const style = (id: string, base: string) =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/><w:basedOn w:val="${base}"/></w:style>`
    const bytes = await wordFile({
      styles: style('a', 'b') + style('b', 'a'),
      body: para('文', '<w:pStyle w:val="a"/>'),
    })

    expect(refusal(bytes)).toBe('read')
  })

  it('with text boxes inside each other is read as deep as anybody draws them', async () => {
    const box = (inside: string) =>
      `<w:r><w:pict><v:textbox><w:txbxContent>${para(inside)}</w:txbxContent></v:textbox></w:pict></w:r>`
    const deep = Array.from({ length: 30 }).reduce((inside: string) => box(inside), run('底'))

    expect(refusal(await wordFile({ body: para(deep) }))).toBe('read')
  })
})

describe('files changed at random', () => {
  it('are read or refused, and nothing else happens', { timeout: 120_000 }, async () => {
    const view = noticeSample(2)
    const zip = await JSZip.loadAsync(await documentToDocx(view, { template: templateOf('notice'), copy: 'final' }))
    const [document = '', styles = ''] = await Promise.all(
      ['word/document.xml', 'word/styles.xml'].map((name) => zip.file(name)?.async('string')),
    )
    const piece = fc.constantFrom(
      '<w:p>',
      '</w:p>',
      '<w:tbl>',
      '<w:tc>',
      '<w:ins>',
      'w:val="-1"',
      '&#0;',
      '<',
      '>',
      '"',
      '&amp;',
      '<w:numPr><w:numId w:val="1"/></w:numPr>',
      '<w:br w:type="page"/>',
      '\u0000',
      '😀',
    )
    const change = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), cut: fc.nat(200), put: piece })
    const changed = (xml: string, { at, cut, put }: { at: number; cut: number; put: string }) => {
      const from = Math.floor(at * xml.length)
      return xml.slice(0, from) + put + xml.slice(from + cut)
    }

    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), fc.boolean(), async (changes, inStyles) => {
        const broken = changes.reduce(changed, inStyles ? styles : document)
        const bytes = await zipped({
          ...wordXml({ body: '', styles: '' }),
          'word/styles.xml': styles,
          'word/document.xml': document,
          [inStyles ? 'word/styles.xml' : 'word/document.xml']: broken,
        })
        try {
          importDocx(bytes)
        } catch (error) {
          expect(error).toBeInstanceOf(DomainError)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('in their bytes as well', async () => {
    const whole = await wordFile({ body: para('第一段。') + para('第二段。') })

    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 }),
        (changes) => {
          const bytes = Uint8Array.from(whole)
          for (const [at, value] of changes) bytes[at] = value
          expect(refusal(bytes)).toMatch(/^(?:read|import\.)/)
        },
      ),
      { numRuns: 1000 },
    )
  })
})

describe('the thread that reads files', () => {
  const request = { name: '讲话.txt', bytes: new TextEncoder().encode('同志们：\n今天开会。'), steps: null }

  it('gives up a file that takes too long and reads the next one', async () => {
    const impatient = createFileReader({ ...THREAD_LIMITS, milliseconds: 1 } as unknown as typeof THREAD_LIMITS)
    const reader = createFileReader()

    await expect(impatient.read(request)).rejects.toThrow('import.takesTooLong')
    await expect(impatient.read(request)).rejects.toThrow('import.takesTooLong')
    await expect(reader.read(request)).resolves.toMatchObject({ isOwn: false })
  })

  it('ends when a file takes all its memory, while the server goes on', async () => {
    const reader = createFileReader({ ...THREAD_LIMITS, heapMegabytes: 40 } as unknown as typeof THREAD_LIMITS)
    const body = Array.from({ length: 120_000 }, (_, index) => para(`第${index}段。`)).join('')
    const large = { name: 'a.docx', bytes: await wordFile({ body }), steps: null }

    await expect(reader.read(large)).rejects.toThrow('import.beyond.size')
    await expect(reader.read(request)).resolves.toMatchObject({ isOwn: false })
  })

  it('sends people away when too many wait', async () => {
    const reader = createFileReader({ ...THREAD_LIMITS, waiting: 1 } as unknown as typeof THREAD_LIMITS)
    const results = await Promise.allSettled(Array.from({ length: 4 }, () => reader.read(request)))

    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'rejected'])
  })
})
