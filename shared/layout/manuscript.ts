import type { BlockView, ParagraphView } from '../document/view.ts'
import type { LayoutOptions } from './layout-options.ts'

/** What a text is called while it is not final: 送审稿, 讨论稿, 征求意见稿. */
export const MANUSCRIPTS = ['reviewDraft', 'discussionDraft', 'consultationDraft'] as const
export type Manuscript = (typeof MANUSCRIPTS)[number]

/** Formats that carry the mark of a manuscript under the title; official documents carry it at the head of the page. */
const MARKED_UNDER_TITLE: readonly LayoutOptions['template']['format'][] = ['speech', 'plain']
const HEAD_KINDS: readonly string[] = ['title', 'subtitle']

/** The text with the mark of a manuscript in brackets under its title, unless the writer has put one there. */
export function withDraftMark(blocks: readonly BlockView[], options: LayoutOptions): readonly BlockView[] {
  const mark = options.draftMark ?? ''
  if (mark === '' || !MARKED_UNDER_TITLE.includes(options.template.format)) return blocks
  if (blocks.some((block) => block.type === 'paragraph' && block.kind === 'draftMark')) return blocks
  const at = blocks.findLastIndex((block) => block.type === 'paragraph' && HEAD_KINDS.includes(block.kind)) + 1
  return [...blocks.slice(0, at), draftMark(`（${mark}）`), ...blocks.slice(at)]
}

function draftMark(text: string): ParagraphView {
  return { type: 'paragraph', id: 'layout-draft-mark', kind: 'draftMark', number: null, text, runIn: false, spans: [] }
}
