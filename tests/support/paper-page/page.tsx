import type { Editor } from '@tiptap/core'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import * as Y from 'yjs'
import { caretPage, createDocumentEditor, livePages, PagedSheet, PaperView } from '#client/editor/index.ts'
import type { DocumentJson } from '#shared/document/document-json.ts'
import type { Fields } from '#shared/document/fields.ts'
import { documentView, paragraphsOf } from '#shared/document/view.ts'
import { seedDocument } from '#shared/document/yjs.ts'
import { documentFlow } from '#shared/layout/document-flow.ts'
import { PAGE_PROFILES } from '#shared/layout/page-profile.ts'
import { pagesOf } from '#shared/layout/pages.ts'
import type { Template } from '#shared/templates/template-schema.ts'

/** A document as the page is asked to show it. */
export interface PaperRequest {
  readonly kind: string
  readonly body: DocumentJson
  readonly fields: Fields
  readonly template: Template
  readonly zoom?: number
}

/** A line as the browser has it: the text, and the upper and right edge of its box at 100 %. */
export interface ShownLine {
  readonly text: string
  readonly top: number
  readonly left: number
  readonly right: number
}

const root = createRoot(document.body.appendChild(document.createElement('div')))
let editor: Editor | null = null
let live = new Y.Doc()

function showPaper({ kind, body, fields, template, zoom }: PaperRequest): void {
  flushSync(() => root.render(<PaperView view={documentView(kind, body, fields)} template={template} zoom={zoom} />))
}

function showEditor({ kind, body, fields, template, zoom = 1 }: PaperRequest): void {
  editor?.destroy()
  live = new Y.Doc({ gc: false })
  seedDocument(live, body, fields)
  const place = document.createElement('div')
  const made = createDocumentEditor({
    doc: live,
    element: place,
    isEditable: true,
    paper: { documentKind: kind, template },
    labels: { text: '正文', pageBreak: '分页' },
  })
  editor = made
  const render = () =>
    root.render(
      <PagedSheet drawn={livePages(made.state)} zoom={zoom}>
        <div ref={(element) => (element === place.parentElement ? undefined : element?.replaceChildren(place))} />
      </PagedSheet>,
    )
  made.on('transaction', render)
  flushSync(render)
}

/** The lines of every block by its id, read from the rectangles of its characters. */
function shownLines(): Readonly<Record<string, readonly ShownLine[]>> {
  const blocks = [...document.querySelectorAll<HTMLElement>('.sheet-text p[data-id]')]
  return Object.fromEntries(blocks.map((block) => [block.dataset.id ?? '', linesOf(block)]))
}

/** Lines are further apart than this. */
const LEAST_LINE_PX = 12

function linesOf(block: HTMLElement): readonly ShownLine[] {
  const lines: { text: string; top: number; left: number; right: number }[] = []
  for (const { character, box } of charactersOf(block)) {
    const middle = (box.top + box.bottom) / 2
    const last = lines.at(-1)
    if (last === undefined || middle - last.top > LEAST_LINE_PX) {
      lines.push({ text: character, top: middle, left: box.left, right: box.right })
    } else {
      last.text += character
      last.right = box.right
    }
  }
  return lines
}

/** Every character with its rectangle on the sheet at 100 %. */
function* charactersOf(block: HTMLElement) {
  const sheet = document.querySelector<HTMLElement>('.sheet')
  const origin = sheet?.getBoundingClientRect() ?? new DOMRect()
  const scale = origin.width / Number.parseFloat(sheet?.style.width ?? '')
  const texts = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
  const range = document.createRange()
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
    for (const [offset, character] of (node.textContent ?? '').split('').entries()) {
      range.setStart(node, offset)
      range.setEnd(node, offset + 1)
      const box = [...range.getClientRects()].at(-1)
      if (box === undefined) continue
      const place = (x: number, start: number) => (x - start) / scale
      yield {
        character,
        box: {
          ...{ top: place(box.top, origin.top), bottom: place(box.bottom, origin.top) },
          ...{ left: place(box.left, origin.left), right: place(box.right, origin.left) },
        },
      }
    }
  }
}

/** Milliseconds that cutting a document into lines and pages takes here, and looking at each of its characters. */
function layoutTimes({ kind, body, fields, template }: PaperRequest) {
  const view = documentView(kind, body, fields)
  const options = { template, profile: PAGE_PROFILES.pageSetup, isSealed: true, reviewMark: null }
  const start = performance.now()
  const sum = [...paragraphsOf(view.blocks)].reduce((total, { text }) => total + charactersIn(text), 0)
  const middle = performance.now()
  const pages = pagesOf(documentFlow(view, options)).length
  return { characters: middle - start, layout: performance.now() - middle, pages, sum }
}

function charactersIn(text: string): number {
  let sum = 0
  for (let at = 0; at < text.length; at += 1) sum += text.charCodeAt(at)
  return sum
}

const paper = {
  showPaper,
  layoutTimes,
  showEditor,
  shownLines,
  caretPage: () => (editor === null ? -1 : caretPage(editor.state)),
  /** How often the pages were drawn, to wait for the next time. */
  drawn: () => (editor === null ? null : livePages(editor.state)),
  pageCount: () => (editor === null ? 0 : (livePages(editor.state)?.pages.length ?? 0)),
  text: () => editor?.state.doc.textBetween(0, editor.state.doc.content.size, '\n') ?? '',
  body: () => editor?.getJSON() as unknown as DocumentJson,
  /** Types for somebody else, into the text of a block. */
  typeRemotely(block: number, offset: number, text: string): void {
    const copy = new Y.Doc({ gc: false })
    Y.applyUpdate(copy, Y.encodeStateAsUpdate(live))
    const node = copy.getXmlFragment('body').get(block) as Y.XmlElement
    ;(node.get(0) as Y.XmlText).insert(offset, text)
    Y.applyUpdate(live, Y.encodeStateAsUpdate(copy), 'remote')
  },
  select(blockId: string, offset: number): void {
    if (editor === null) return
    let at = -1
    editor.state.doc.descendants((node, pos) => {
      if (node.attrs.id === blockId) at = pos + 1 + offset
    })
    editor.commands.focus(at)
  },
  offset: () => editor?.state.selection.$head.parentOffset ?? -1,
  blockId: () => String(editor?.state.selection.$head.parent.attrs.id),
}

declare global {
  interface Window {
    readonly paper: typeof paper
  }
}

Object.assign(window, { paper })
