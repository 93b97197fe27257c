import { Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import { TableMap } from '@tiptap/pm/tables'
import type { EditorView } from '@tiptap/pm/view'
import { setColumnWidths } from '../commands/table-commands.ts'
import { livePages } from '../pages/live-pages.ts'
import type { Placed } from '../structure/blocks.ts'
import { dispatchAsOneStep } from '../undo-steps.ts'
import { movedBorder } from './moved-border.ts'

/** How near to a line between two columns the pointer takes hold of it, in pixels on the screen. */
const REACH_PX = 5

/** A line between two columns of a table. */
interface Border {
  readonly table: Placed
  /** The column on its left, from 0. */
  readonly column: number
  /** Where it lies on the screen. */
  readonly x: number
}

/** The line between two columns under the pointer, or `null`. */
function borderAt(view: EditorView, event: MouseEvent): Border | null {
  const element = event.target instanceof Element ? event.target.closest('td, th') : null
  if (element === null || !view.dom.contains(element) || !view.editable) return null
  const box = element.getBoundingClientRect()
  const isRight = Math.abs(event.clientX - box.right) <= REACH_PX
  if (!isRight && Math.abs(event.clientX - box.left) > REACH_PX) return null

  const $cell = view.state.doc.resolve(view.posAtDOM(element, 0))
  const table = $cell.node(1)
  if (table?.type.name !== 'table') return null
  const map = TableMap.get(table)
  const { left, right } = map.findCell($cell.before(3) - $cell.start(1))
  const column = isRight ? right - 1 : left - 1
  if (column < 0 || column >= map.width - 1) return null
  return { table: { node: table, pos: $cell.before(1) }, column, x: isRight ? box.right : box.left }
}

/** Widths of the columns as the layout has them, in pixels at 100 %. */
function columnsOf(view: EditorView, { node }: Placed): readonly number[] {
  return livePages(view.state)?.blocks.get(String(node.attrs.id))?.columns ?? []
}

/** A dragged line: it is drawn over the sheet and only set in the text when it is let go. */
class Drag {
  readonly #view: EditorView
  readonly #border: Border
  readonly #line = document.createElement('div')
  readonly #zoom: number

  constructor(view: EditorView, border: Border) {
    this.#view = view
    this.#border = border
    this.#zoom = view.dom.getBoundingClientRect().width / view.dom.offsetWidth || 1
    this.#line.className = 'column-drag-line'
    this.#line.style.left = `${border.x}px`
    document.body.append(this.#line)
    window.addEventListener('mousemove', this.#move)
    window.addEventListener('mouseup', this.#drop)
    window.addEventListener('keydown', this.#cancel, true)
  }

  readonly end = (): void => {
    this.#line.remove()
    window.removeEventListener('mousemove', this.#move)
    window.removeEventListener('mouseup', this.#drop)
    window.removeEventListener('keydown', this.#cancel, true)
  }

  readonly #move = (event: MouseEvent): void => {
    const [before, now] = [this.#widths(0), this.#widths(event.clientX - this.#border.x)]
    const { column } = this.#border
    const moved = (now[column] ?? 0) - (before[column] ?? 0)
    this.#line.style.left = `${this.#border.x + moved * this.#zoom}px`
  }

  readonly #drop = (event: MouseEvent): void => {
    this.end()
    // For the key that takes it back.
    this.#view.focus()
    const { table } = this.#border
    // A colleague may have changed the table meanwhile: then its columns are others.
    if (this.#view.state.doc.nodeAt(table.pos) !== table.node || event.clientX === this.#border.x) return
    const widths = this.#widths(event.clientX - this.#border.x)
    const transaction = setColumnWidths(this.#view.state, table, widths)
    if (transaction !== null) dispatchAsOneStep(this.#view, transaction)
  }

  readonly #cancel = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') this.end()
  }

  #widths(moved: number): readonly number[] {
    const { table, column } = this.#border
    return movedBorder(columnsOf(this.#view, table), column, moved / this.#zoom)
  }
}

/** Widths of columns by dragging the line between two of them, on the pages of the layout. */
export const ColumnDrag = Extension.create({
  name: 'columnDrag',
  addProseMirrorPlugins() {
    let drag: Drag | null = null
    return [
      new Plugin({
        props: {
          handleDOMEvents: {
            mousemove: (view, event) => {
              view.dom.classList.toggle('is-on-column-line', borderAt(view, event) !== null)
              return false
            },
            mousedown: (view, event) => {
              const border = event.button === 0 ? borderAt(view, event) : null
              if (border === null || columnsOf(view, border.table).length === 0) return false
              event.preventDefault()
              drag?.end()
              drag = new Drag(view, border)
              return true
            },
          },
        },
        view: () => ({ destroy: () => drag?.end() }),
      }),
    ]
  },
})
