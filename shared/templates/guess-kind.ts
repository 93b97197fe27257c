import type { ParagraphKind } from '../document/paragraph-kinds.ts'
import { type DocumentView, titleOf } from '../document/view.ts'
import type { Template } from './template-schema.ts'

/** Kinds of paragraphs that only a speech has. */
const SPOKEN: readonly ParagraphKind[] = ['speaker', 'salutation']
const IN_BRACKETS = /[（(][^（()）]*[）)]$/

/**
 * The kind of a text that came without one: the template whose name or title pattern its title ends with, the longest
 * name first, or a speech when somebody speaks to somebody; `null` when nothing tells.
 */
export function guessKind(view: DocumentView, templates: readonly Template[]): string | null {
  const title = titleOf(view).replace(IN_BRACKETS, '')
  const named = templates.filter(({ name }) => title.endsWith(name)).sort((a, b) => b.name.length - a.name.length)[0]
  if (named !== undefined) return named.kind

  const isSpoken = view.blocks.some((block) => block.type === 'paragraph' && SPOKEN.includes(block.kind))
  const speech = templates.find(({ format }) => format === 'speech')
  if (isSpoken && speech !== undefined) return speech.kind
  const fitting = templates.find(({ titlePattern }) => titlePattern !== undefined && matches(titlePattern, title))
  return fitting?.kind ?? null
}

function matches(pattern: string, title: string): boolean {
  return title !== '' && new RegExp(pattern, 'u').test(title)
}
