import { Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state'
import { type Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view'
import type * as Y from 'yjs'
import type { Fields } from '#shared/document/fields.ts'
import { FIELDS_MAP } from '#shared/document/schema.ts'
import { fieldsJson } from '#shared/document/yjs.ts'
import { PAGE_PROFILES } from '#shared/layout/page-profile.ts'
import type { Template } from '#shared/templates/template-schema.ts'
import { changedBlocks, isFromYjs } from '../structure/blocks.ts'
import { type DrawnBlock, type DrawnPages, drawPages } from './draw-blocks.ts'
import { createLiveViewReader } from './live-view.ts'
import { blockDecorations, blockStyle, editedMark, identifiedBlocks } from './page-decorations.ts'
import { SHEET_GAP_PX } from './screen-units.ts'

/** What the pages of an editor are drawn from, besides its text. */
export interface LivePagesOptions {
  readonly doc: Y.Doc
  readonly documentKind: string
  readonly template: Template
}

interface PagesState {
  readonly drawn: DrawnPages
  readonly decorations: DecorationSet
  /** Blocks that were typed in since they were drawn. */
  readonly edited: DecorationSet
}

const key = new PluginKey<PagesState>('livePages')
const editedKey = new PluginKey('livePagesEdited')

/** After this pause in typing the pages are set anew, and at the latest after the longer one; never in a key press. */
const PAUSE_MS = 120
const LONGEST_MS = 360

type Draw = (doc: Node) => DrawnPages

function createDraw({ doc: live, documentKind, template }: LivePagesOptions): Draw {
  const reader = createLiveViewReader(documentKind)
  const options = {
    ...{ template, profile: PAGE_PROFILES.pageSetup, isSealed: true, reviewMark: null },
    sheetGap: SHEET_GAP_PX,
    showsLeftOut: true,
  }
  return (doc) => drawPages(reader.read(doc, fieldsJson(live) as Fields), options)
}

function decorationsOf(doc: Node, { blocks }: DrawnPages): DecorationSet {
  const decorations: Decoration[] = []
  for (const block of identifiedBlocks(doc)) {
    const drawn = blocks.get(block.id)
    if (drawn !== undefined) decorations.push(...blockDecorations(block, drawn))
  }
  return DecorationSet.create(doc, decorations)
}

function stateOf(doc: Node, drawn: DrawnPages): PagesState {
  return { drawn, decorations: decorationsOf(doc, drawn), edited: DecorationSet.empty }
}

interface Step {
  readonly before: Node
  readonly draw: Draw
}

function nextState(transaction: Transaction, state: PagesState, { before, draw }: Step): PagesState {
  const drawn = transaction.getMeta(key) as DrawnPages | undefined
  if (drawn !== undefined) return stateOf(transaction.doc, drawn)
  if (!transaction.docChanged) return state
  // The text arrives in an empty editor: it is never seen without its pages.
  if (before.childCount <= 1 && isFromYjs(transaction)) return stateOf(transaction.doc, draw(transaction.doc))
  // A change of a colleague replaces the whole document in ProseMirror's eyes: nothing could be moved along.
  if (isFromYjs(transaction)) return { ...state, decorations: decorationsOf(transaction.doc, state.drawn) }
  return afterTyping(transaction, state, before)
}

/** Moves everything along; blocks that were split or joined stay where they stood. */
function afterTyping(transaction: Transaction, state: PagesState, before: Node): PagesState {
  const { doc, mapping } = transaction
  const { from, to, pos } = changedBlocks(before, doc)
  let decorations = state.decorations.map(mapping, doc)
  let edited = state.edited.map(mapping, doc)
  let at = pos
  for (const node of doc.children.slice(from, to)) {
    const end = at + node.nodeSize
    const own = (found: Decoration) => found.from === at && found.to === end
    if (node.type.name === 'paragraph') {
      if (!decorations.find(at, at).some(own)) decorations = withStyle(decorations, { doc, node, pos: at }, state.drawn)
      if (!edited.find(at, at).some(own)) edited = edited.add(doc, [editedMark({ node, pos: at })])
    }
    at = end
  }
  return { ...state, decorations, edited }
}

function withStyle(
  decorations: DecorationSet,
  { doc, node, pos }: { doc: Node; node: Node; pos: number },
  { blocks }: DrawnPages,
): DecorationSet {
  const drawn: DrawnBlock | undefined = blocks.get(String(node.attrs.id))
  return drawn === undefined ? decorations : decorations.add(doc, [blockStyle({ node, pos }, drawn)])
}

/** Sets the pages anew a moment after every change, but not while an input method composes. */
class Redrawing {
  readonly #view: EditorView
  readonly #draw: Draw
  #timer: ReturnType<typeof setTimeout> | undefined
  #since = 0

  constructor(view: EditorView, draw: Draw) {
    this.#view = view
    this.#draw = draw
  }

  readonly schedule = (): void => {
    const now = performance.now()
    if (this.#timer === undefined) this.#since = now
    clearTimeout(this.#timer)
    const pause = Math.max(0, Math.min(PAUSE_MS, this.#since + LONGEST_MS - now))
    this.#timer = setTimeout(this.#redraw, pause)
  }

  cancel(): void {
    clearTimeout(this.#timer)
  }

  readonly #redraw = (): void => {
    this.#timer = undefined
    if (this.#view.isDestroyed) return
    if (this.#view.composing) {
      this.schedule()
      return
    }
    const { state } = this.#view
    this.#view.dispatch(state.tr.setMeta(key, this.#draw(state.doc)).setMeta('addToHistory', false))
  }
}

function pagesPlugin(options: LivePagesOptions): Plugin<PagesState> {
  const draw = createDraw(options)
  return new Plugin<PagesState>({
    key,
    state: {
      init: (_config, { doc }) => stateOf(doc, draw(doc)),
      apply: (transaction, state, before) => nextState(transaction, state, { before: before.doc, draw }),
    },
    props: { decorations: (state) => key.getState(state)?.decorations },
    view(view) {
      const redrawing = new Redrawing(view, draw)
      const fields = options.doc.getMap(FIELDS_MAP)
      fields.observe(redrawing.schedule)
      return {
        update: (_view, before) => {
          if (before.doc !== view.state.doc) redrawing.schedule()
        },
        destroy: () => {
          redrawing.cancel()
          fields.unobserve(redrawing.schedule)
        },
      }
    },
  })
}

/** Draws the text on the pages of the layout: every line ends, and every page begins, where the Word file has it. */
export const LivePages = Extension.create<{ readonly pages: LivePagesOptions | null }>({
  name: 'livePages',
  addOptions: () => ({ pages: null }),
  addProseMirrorPlugins() {
    const { pages } = this.options
    if (pages === null) return []
    const edited = new Plugin({ key: editedKey, props: { decorations: (state) => key.getState(state)?.edited } })
    return [pagesPlugin(pages), edited]
  },
})

/** The pages as they are drawn, or `null` in an editor that draws none. */
export function livePages(state: EditorState): DrawnPages | null {
  return key.getState(state)?.drawn ?? null
}

/** The page, from 0, that the cursor is on. */
export function caretPage(state: EditorState): number {
  const drawn = livePages(state)
  if (drawn === null) return 0
  const { $head } = state.selection
  for (let index = $head.index(0); index >= 0; index -= 1) {
    const id = state.doc.maybeChild(index)?.attrs.id
    const place = drawn.places.get(String(id))
    const isOwn = index === $head.index(0) && $head.depth > 0
    const page = place === undefined ? undefined : pageWithin(place, drawn.blocks.get(String(id)), isOwn ? $head : null)
    if (page !== undefined) return page
  }
  return 0
}

type Place = NonNullable<ReturnType<DrawnPages['places']['get']>>

/** The page of a position in a block; of the end of the block when there is none. */
function pageWithin(place: Place, block: DrawnBlock | undefined, at: EditorState['selection']['$head'] | null) {
  if (place.rows.length > 0) return place.rows[at === null || at.depth < 2 ? place.rows.length - 1 : at.index(1)]?.page
  const offset = at?.parentOffset ?? Number.POSITIVE_INFINITY
  const line = block?.lines.findLastIndex(({ from }) => from <= offset) ?? 0
  return place.lines[Math.max(0, line)]?.page
}
