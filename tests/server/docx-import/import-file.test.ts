import { describe, expect, it } from 'vitest'
import { documentToDocx } from '#server/docx/index.ts'
import { importFile } from '#server/docx-import/import-file.ts'
import { speechSample, templateOf } from '#tests/support/office-samples.ts'
import { linesOf } from '#tests/support/word-import.ts'

const TEXT = '关于值班的通知\n各科室：\n一、总体要求\n要早部署,早落实。'
const LINES = ['title|关于值班的通知', 'addressee|各科室：', 'heading1|总体要求', 'body|要早部署，早落实。']

function encoded(text: string, encoding: 'utf-8' | 'utf-8 with mark' | 'utf-16le'): Uint8Array {
  if (encoding === 'utf-16le') return Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')])
  return new TextEncoder().encode(encoding === 'utf-8' ? text : `\ufeff${text}`)
}

describe('a plain text', () => {
  it.each(['utf-8', 'utf-8 with mark', 'utf-16le'] as const)('is read in %s', (encoding) => {
    const imported = importFile({ name: '通知.TXT', bytes: encoded(TEXT, encoding), steps: null })

    expect(linesOf(imported)).toEqual(LINES)
  })

  it('is read in GB18030, as Chinese Windows writes it', () => {
    // 通知 in GBK, then the same as the others by their bytes.
    const bytes = Uint8Array.of(0xcd, 0xa8, 0xd6, 0xaa, 0x0a, 0xb8, 0xf7, 0xbf, 0xc6, 0xca, 0xd2, 0xa3, 0xba)

    expect(linesOf(importFile({ name: 'a.txt', bytes, steps: null }))).toEqual(['title|通知', 'addressee|各科室：'])
  })

  it('in Markdown keeps levels and tables', () => {
    const text = '# 关于值班的通知\n\n## 总体要求\n\n早落实。\n\n| 序号 | 任务 |\n|---|---|\n| 1 | 值班 |'
    const imported = importFile({ name: 'a.md', bytes: new TextEncoder().encode(text), steps: null })

    expect(linesOf(imported)).toEqual(['title|关于值班的通知', 'heading1|总体要求', 'body|早落实。', 'table'])
  })
})

describe('our own export', () => {
  it('is not cleaned unless somebody wants it', async () => {
    const view = speechSample(1)
    const bytes = await documentToDocx(view, { template: templateOf('speech'), copy: 'final' })
    const imported = importFile({ name: 'a.docx', bytes, steps: null })

    expect(imported.isOwn).toBe(true)
    expect(imported.cleaning.filter(({ isDone }) => isDone)).toEqual([])
  })
})
