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
import { blockDecorations, editedMark, identifiedBlocks } from './page-decorations.ts'
import { SHEET_GAP_PX } from './screen-units.ts'
import { type Look, SetParagraphs } from './set-paragraphs.ts'
import {
  FIRST_SIGHT,
  isCaretSeen,
  isWithin,
  PAGES_AROUND,
  pagesInSight,
  type Sight,
  type Stretch,
  scrollToCaret,
  stretchOf,
} from './sight.ts'

/** What the pages of an editor are drawn from, besides its text. */
export interface LivePagesOptions {
  readonly doc: Y.Doc
  readonly documentKind: string
  readonly template: Template
}

type Place = NonNullable<ReturnType<DrawnPages['places']['get']>>

interface PagesState {
  readonly drawn: DrawnPages
  readonly sight: Sight
  readonly stretch: Stretch
  readonly decorations: DecorationSet
  /** Blocks that were typed in since they were drawn. */
  readonly edited: DecorationSet
}

const key = new PluginKey<PagesState>('livePages')
const editedKey = new PluginKey('livePagesEdited')

/**
 * After this pause in typing the pages are set anew, and at the latest after the longer one; never in a key press. Who
 * types on without a pause has the browser break the lines of that paragraph meanwhile.
 */
const PAUSE_MS = 300
const LONGEST_MS = 3000

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

/** The pages as a document shows them; `edited` has the ids of blocks that were typed in since they were drawn. */
function stateOf(doc: Node, drawn: DrawnPages, sight: Sight, edited: ReadonlySet<string> = new Set()): PagesState {
  const lines: Decoration[] = []
  const marks: Decoration[] = []
  for (const block of identifiedBlocks(doc)) {
    const own = drawn.blocks.get(block.id)
    const isInSight = isWithin(drawn.places.get(block.id), sight)
    if (edited.has(block.id)) marks.push(editedMark(block))
    else if (own !== undefined) lines.push(...blockDecorations(block, { drawn: own, isInSight }))
  }
  const stretch = stretchOf(doc, drawn.places, sight)
  const [decorations, editedMarks] = [DecorationSet.create(doc, lines), DecorationSet.create(doc, marks)]
  return { drawn, sight, stretch, decorations, edited: editedMarks }
}

function editedBlocks({ edited }: PagesState): ReadonlySet<string> {
  return new Set(edited.find().map(({ spec }) => String(spec.id)))
}

interface Step {
  readonly before: Node
  readonly draw: Draw
}

function nextState(transaction: Transaction, state: PagesState, { before, draw }: Step): PagesState {
  const { doc } = transaction
  const change = transaction.getMeta(key) as Partial<Pick<PagesState, 'drawn' | 'sight'>> | undefined
  const { drawn = state.drawn, sight = state.sight } = change ?? {}
  if (change?.drawn !== undefined) return stateOf(doc, drawn, sight)
  if (change?.sight !== undefined) return stateOf(doc, drawn, sight, editedBlocks(state))
  if (!transaction.docChanged) return state
  if (!isFromYjs(transaction)) return afterTyping(transaction, state, before)
  // The text arrives in an empty editor: it is never seen without its pages.
  if (before.childCount <= 1) return stateOf(doc, draw(doc), sight)
  // A change of a colleague replaces the whole document in ProseMirror's eyes: nothing could be moved along.
  return stateOf(doc, drawn, sight, editedBlocks(state))
}

/** Moves everything along; the blocks that were typed in are the browser's to break until they are set anew. */
function afterTyping(transaction: Transaction, state: PagesState, before: Node): PagesState {
  const { doc, mapping } = transaction
  const { from, to, pos } = changedBlocks(before, doc)
  let edited = state.edited.map(mapping, doc)
  let decorations = state.decorations.map(mapping, doc)
  let at = pos
  for (const node of doc.children.slice(from, to)) {
    const [start, end] = [at, at + node.nodeSize]
    const isMarked = edited.find(start, start).some((mark) => mark.from === start && mark.to === end)
    if (node.type.name === 'paragraph' && !isMarked) {
      edited = edited.add(doc, [editedMark({ node, pos: start })])
      // Text in an element that only decorates is written anew at every key, and the cursor is put back into it.
      decorations = decorations.remove(
        decorations.find(start, end).filter((line) => line.from > start && line.to < end),
      )
    }
    at = end
  }
  const stretch = { from: mapping.map(state.stretch.from, -1), to: mapping.map(state.stretch.to, 1) }
  return { ...state, stretch, decorations, edited }
}

/** How the paragraphs of the text look in this state. */
function looks({ drawn, sight }: PagesState): (id: string) => Look | null {
  return (id) => {
    const own = drawn.blocks.get(id)
    return own === undefined ? null : { drawn: own, isInSight: isWithin(drawn.places.get(id), sight) }
  }
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
    const before = { page: caretPage(state), isSeen: isCaretSeen(this.#view) }
    this.#view.dispatch(state.tr.setMeta(key, { drawn: this.#draw(state.doc) }).setMeta('addToHistory', false))
    // A cursor that moved to another page takes along who looked at it: a table that was turned, a page that was ended.
    if (before.isSeen && caretPage(this.#view.state) !== before.page) scrollToCaret(this.#view)
  }
}

/** Follows the scrolling: lines are forced to end where they must on the pages in sight and those around them. */
function watchSight(view: EditorView): () => void {
  let frame = 0
  const look = () => {
    frame = 0
    const state = view.isDestroyed || view.composing ? undefined : key.getState(view.state)
    if (state === undefined) return
    const shown = pagesInSight(view.dom, state.drawn.sheets)
    const { first, last } = state.sight
    if (shown === null || (shown.first >= first && shown.last <= last)) return
    const sight = { first: shown.first - PAGES_AROUND, last: shown.last + PAGES_AROUND }
    view.dispatch(view.state.tr.setMeta(key, { sight }).setMeta('addToHistory', false))
  }
  const schedule = () => {
    if (frame === 0) frame = requestAnimationFrame(look)
  }
  document.addEventListener('scroll', schedule, { capture: true, passive: true })
  window.addEventListener('resize', schedule)
  schedule()
  return () => {
    cancelAnimationFrame(frame)
    document.removeEventListener('scroll', schedule, { capture: true })
    window.removeEventListener('resize', schedule)
  }
}

function pagesPlugin(options: LivePagesOptions): Plugin<PagesState> {
  const draw = createDraw(options)
  const paragraphs = new SetParagraphs()
  return new Plugin<PagesState>({
    key,
    state: {
      init: (_config, { doc }) => stateOf(doc, draw(doc), FIRST_SIGHT),
      apply: (transaction, state, before) => nextState(transaction, state, { before: before.doc, draw }),
    },
    props: {
      decorations: (state) => key.getState(state)?.decorations,
      nodeViews: { paragraph: paragraphs.view },
    },
    view(view) {
      const redrawing = new Redrawing(view, draw)
      const stopWatching = watchSight(view)
      const show = (before?: PagesState) => {
        const state = key.getState(view.state)
        if (state === undefined || (state.drawn === before?.drawn && state.sight === before.sight)) return
        paragraphs.show(looks(state))
      }
      show()
      const fields = options.doc.getMap(FIELDS_MAP)
      fields.observe(redrawing.schedule)
      return {
        update: (_view, before) => {
          show(key.getState(before))
          if (before.doc !== view.state.doc) redrawing.schedule()
        },
        destroy: () => {
          redrawing.cancel()
          stopWatching()
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

/** What of the text is in sight, or `null` in an editor that draws no pages. */
export function stretchInSight(state: EditorState): Stretch | null {
  return key.getState(state)?.stretch ?? null
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

/** The page of a position in a block; of the end of the block when there is none. */
function pageWithin(place: Place, block: DrawnBlock | undefined, at: EditorState['selection']['$head'] | null) {
  if (place.rows.length > 0) return place.rows[at === null || at.depth < 2 ? place.rows.length - 1 : at.index(1)]?.page
  const offset = at?.parentOffset ?? Number.POSITIVE_INFINITY
  const line = block?.lines.findLastIndex(({ from }) => from <= offset) ?? 0
  return place.lines[Math.max(0, line)]?.page
}
