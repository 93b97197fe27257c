import type { BlockView, DocumentView } from '#shared/document/view.ts'

/** The document with a sentence added to one of its paragraphs; another one every round. */
export function edited(view: DocumentView, round: number): DocumentView {
  const at = 20 + (round % 60)
  const blocks = view.blocks.map((block, index): BlockView => {
    return index === at && block.type === 'paragraph'
      ? { ...block, text: `${block.text}第${round}次修改,完成。` }
      : block
  })
  return { ...view, blocks }
}
