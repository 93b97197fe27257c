import { Mark, mergeAttributes } from '@tiptap/core'
import { MARK_ATTRIBUTES, type MarkName } from '#shared/document/schema.ts'

/** Attributes of a mark as Tiptap wants them: absent until they are given, never read from pasted HTML. */
function attributesOf(mark: MarkName) {
  return Object.fromEntries(MARK_ATTRIBUTES[mark].map((name) => [name, { default: null, rendered: false }]))
}

/**
 * The place in the text that a comment thread is about. Threads may overlap, so it excludes nothing, not even itself;
 * text typed at its end does not belong to it.
 */
export const CommentMark = Mark.create({
  name: 'comment',
  excludes: '',
  inclusive: false,
  addAttributes: () => attributesOf('comment'),
  renderHTML({ mark, HTMLAttributes }) {
    return ['span', mergeAttributes(HTMLAttributes, { class: 'comment-mark', 'data-thread': mark.attrs.id }), 0]
  },
})

/** Text that somebody suggests to add. */
export const InsertionMark = Mark.create({
  name: 'insertion',
  inclusive: false,
  addAttributes: () => attributesOf('insertion'),
  renderHTML({ HTMLAttributes }) {
    return ['ins', mergeAttributes(HTMLAttributes), 0]
  },
})

/** Text that somebody suggests to take out. */
export const DeletionMark = Mark.create({
  name: 'deletion',
  inclusive: false,
  addAttributes: () => attributesOf('deletion'),
  renderHTML({ HTMLAttributes }) {
    return ['del', mergeAttributes(HTMLAttributes), 0]
  },
})
