import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type DocumentJson, paragraphJson } from '#shared/document/document-json.ts'
import { type BlockView, documentView, paragraphsOf, plainText, titleOf } from '#shared/document/view.ts'
import { documentBodies } from '#tests/support/document-bodies.ts'

function aBody(...content: DocumentJson['content']): DocumentJson {
  return { type: 'doc', content }
}

describe('documentView', () => {
  it('keeps the heading number beside the text, never in it', () => {
    const body = aBody(
      paragraphJson({ id: 'a', kind: 'heading1', text: '总体要求' }),
      paragraphJson({ id: 'b', kind: 'heading2', text: '目标。到年底前完成。', runIn: true }),
    )

    const [first, second] = [...paragraphsOf(documentView('notice', body, {}).blocks)]

    expect([first?.number, first?.text]).toEqual(['一、', '总体要求'])
    expect([second?.number, second?.text, second?.runIn]).toEqual(['（一）', '目标。到年底前完成。', true])
  })

  it('counts a line break as one character', () => {
    const body = aBody(paragraphJson({ id: 'a', kind: 'title', text: '临江市委办公室\n关于值班的通知' }))

    const view = documentView('notice', body, {})

    expect([...paragraphsOf(view.blocks)][0]?.text).toBe('临江市委办公室\n关于值班的通知')
    expect(titleOf(view)).toBe('临江市委办公室关于值班的通知')
  })

  it('gives every block an address, also one that never got an id', () => {
    fc.assert(
      fc.property(documentBodies(), (body) => {
        const { blocks } = documentView('notice', body, {})
        const ids = [...paragraphsOf(blocks)].map((paragraph) => paragraph.id)
        expect(ids.every((id) => id.length > 0)).toBe(true)
        expect(new Set(ids).size).toBe(ids.length)
      }),
    )
  })

  it('has the text of its runs, with every mark exactly over the characters it was on', () => {
    fc.assert(
      fc.property(documentBodies(), (body) => {
        const view = documentView('notice', body, {})
        body.content.forEach((block, index) => {
          if (block.type !== 'paragraph') return
          const marksOfCharacters = (block.content ?? []).flatMap((inline) => {
            const text = inline.type === 'text' ? inline.text : '\n'
            return [...text].map((character) => [character, namesOf(inline.marks ?? [])])
          })
          expect(charactersOf(view.blocks[index])).toEqual(marksOfCharacters)
        })
      }),
    )
  })

  it('never has a span outside its text, an empty one, or two that should be one', () => {
    fc.assert(
      fc.property(documentBodies(), (body) => {
        for (const { text, spans } of paragraphsOf(documentView('notice', body, {}).blocks)) {
          for (const span of spans) {
            expect(span.from >= 0 && span.from < span.to && span.to <= text.length).toBe(true)
            const isSplit = spans.some(
              (other) => other.mark === span.mark && other.from === span.to && sameJson(other.attrs, span.attrs),
            )
            expect(isSplit).toBe(false)
          }
        }
      }),
    )
  })

  it('as plain text has one line a paragraph, line breaks aside', () => {
    fc.assert(
      fc.property(documentBodies(), (body) => {
        const view = documentView('notice', body, {})
        const paragraphs = [...paragraphsOf(view.blocks)]
        const breaks = paragraphs.reduce((sum, { text }) => sum + text.split('\n').length - 1, 0)
        expect(plainText(view).split('\n').length).toBe(Math.max(1, paragraphs.length + breaks))
      }),
    )
  })
})

/** Every character of a paragraph with the names of the marks over it. */
function charactersOf(block: BlockView | undefined): readonly unknown[] {
  if (block?.type !== 'paragraph') return []
  return [...block.text].map((character, offset) => {
    const over = block.spans.filter((span) => span.from <= offset && offset < span.to)
    return [character, namesOf(over.map(({ mark }) => ({ type: mark })))]
  })
}

function namesOf(marks: readonly { readonly type: string }[]): readonly string[] {
  return marks.map(({ type }) => type).sort()
}

function sameJson(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
