import { DOMSerializer, type Node } from '@tiptap/pm/model'
import type { NodeView, ViewMutationRecord } from '@tiptap/pm/view'
import type { DrawnBlock } from './draw-blocks.ts'

/** How a paragraph is drawn now. */
export interface Look {
  readonly drawn: DrawnBlock
  readonly isInSight: boolean
}

/**
 * The paragraphs of an editor in the page, by id, and where each stands. As decorations a thousand of them would be
 * compared with each other at every key; here only those that change are touched.
 */
export class SetParagraphs {
  readonly #views = new Map<string, SetParagraphView>()
  #lookOf: (id: string) => Look | null = () => null

  /** The node view of a paragraph. */
  readonly view = (node: Node): NodeView => {
    const view = new SetParagraphView(node, (gone) => this.#forget(gone))
    if (view.id !== null) {
      this.#views.set(view.id, view)
      view.show(this.#lookOf(view.id))
    }
    return view
  }

  /** Draws every paragraph as it is to look from now on, also those that come later. */
  show(lookOf: (id: string) => Look | null): void {
    this.#lookOf = lookOf
    for (const [id, view] of this.#views) view.show(lookOf(id))
  }

  #forget(view: SetParagraphView): void {
    if (view.id !== null && this.#views.get(view.id) === view) this.#views.delete(view.id)
  }
}

class SetParagraphView implements NodeView {
  readonly dom: HTMLElement
  readonly contentDOM: HTMLElement
  readonly id: string | null
  #node: Node
  #look: Look | null = null
  readonly #onDestroy: (view: SetParagraphView) => void

  constructor(node: Node, onDestroy: (view: SetParagraphView) => void) {
    this.#node = node
    this.#onDestroy = onDestroy
    this.id = typeof node.attrs.id === 'string' ? node.attrs.id : null
    const spec = node.type.spec.toDOM?.(node) ?? ['p', 0]
    const { dom } = DOMSerializer.renderSpec(document, spec)
    this.dom = dom as HTMLElement
    this.contentDOM = this.dom
  }

  /** Draws it, touching the page only where something changes. */
  show(look: Look | null): void {
    const last = this.#look
    if (last?.drawn === look?.drawn && last?.isInSight === look?.isInSight) return
    this.#look = look
    const { classList, style } = this.dom
    for (const property of Object.keys(last?.drawn.style ?? {})) style.removeProperty(property)
    for (const [property, value] of Object.entries(look?.drawn.style ?? {})) style.setProperty(property, value)
    classList.toggle('is-left-out', look?.drawn.isLeftOut === true)
    classList.toggle('is-set', look?.drawn.isLeftOut === false)
    classList.toggle('is-in-sight', look?.isInSight === true)
  }

  update(node: Node): boolean {
    if (!node.sameMarkup(this.#node)) return false
    this.#node = node
    return true
  }

  /** What is drawn here is no edit. */
  ignoreMutation(mutation: ViewMutationRecord): boolean {
    return mutation.type === 'attributes' && mutation.target === this.dom
  }

  destroy(): void {
    this.#onDestroy(this)
  }
}
