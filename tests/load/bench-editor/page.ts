import { Editor } from '@tiptap/core'
import { Collaboration } from '@tiptap/extension-collaboration'
import { StarterKit } from '@tiptap/starter-kit'
import { Awareness } from 'y-protocols/awareness'
import * as Y from 'yjs'
import { createDocumentEditor, createViewReader, setProofCheck, startSearch } from '#client/editor/index.ts'
import { theProofThread } from '#client/features/proof/thread/index.ts'
import { BODY_FRAGMENT } from '#shared/document/schema.ts'
import { seedDocument } from '#shared/document/yjs.ts'
import { judgeFindings } from '#shared/proof/gate.ts'
import { NegativeList } from '#shared/proof/negative-list.ts'
import { NO_OFFICE_DATA } from '#shared/rules/office-data.ts'
import type { Template } from '#shared/templates/template-schema.ts'
import { Template as TemplateSchema } from '#shared/templates/template-schema.ts'
import { longSpeech } from './text.ts'

/** Times of one key press, in milliseconds. */
export interface KeySample {
  /** Until every script that handles the key has run. */
  readonly script: number
  /** Until the frame that shows the character has been painted. */
  readonly frame: number
}

declare global {
  interface Window {
    readonly bench: { readonly characters: number; takeSamples(): readonly KeySample[] }
  }
}

const asked = new URLSearchParams(location.search)
const CHARACTERS = Number(asked.get('characters'))
const COLLEAGUES = 3

/** Bare Tiptap on the same text: one paragraph a block, no marks, no decorations. */
function bareEditor(element: HTMLElement): Editor {
  const doc = new Y.Doc()
  const fragment = doc.getXmlFragment('default')
  const paragraphs = longSpeech(CHARACTERS).map((block) => {
    const paragraph = new Y.XmlElement('paragraph')
    const inlines = block.type === 'paragraph' ? (block.content ?? []) : []
    const text = inlines.map((inline) => (inline.type === 'text' ? inline.text : '')).join('')
    paragraph.insert(0, [new Y.XmlText(text)])
    return paragraph
  })
  fragment.insert(0, paragraphs)
  return new Editor({
    element,
    extensions: [StarterKit.configure({ undoRedo: false }), Collaboration.configure({ document: doc })],
  })
}

/** As much of a template as a page needs. */
const SPEECH = { format: 'speech', direction: 'internal', fields: [], signature: 'seal' } as unknown as Template

/**
 * Our editor with everything on: pages, numbers, run-in headings, comments, carets of colleagues, and an open search.
 */
function ownEditor(element: HTMLElement): Editor {
  const doc = new Y.Doc({ gc: false })
  seedDocument(doc, { type: 'doc', content: longSpeech(CHARACTERS) }, {})
  const awareness = new Awareness(doc)
  const editor = createDocumentEditor({
    doc,
    awareness,
    element,
    isEditable: true,
    paper: { documentKind: 'speech', template: SPEECH },
    labels: { text: '正文', pageBreak: '分页' },
  })
  placeColleagues(doc, awareness)
  startSearch(editor.view, { text: '督查', matchCase: false })
  return editor
}

function placeColleagues(doc: Y.Doc, awareness: Awareness): void {
  const blocks = doc.getXmlFragment(BODY_FRAGMENT)
  // Spread over the text, none in its middle, where the keys are typed.
  const apart = Math.floor(blocks.length / (COLLEAGUES + 2))
  for (let index = 1; index <= COLLEAGUES; index += 1) {
    const text = (blocks.get(index * apart + 2) as Y.XmlElement).get(0)
    const place = Y.createRelativePositionFromTypeIndex(text as Y.XmlText, 5)
    const user = { id: `u${index}`, name: `同事${index}`, colour: '#1f5fbf' }
    awareness.states.set(1000 + index, { user, cursor: { anchor: place, head: place } })
  }
  awareness.emit('change', [{ added: [1001], updated: [], removed: [] }, 'remote'])
}

/** What the check finds in this text only because it is the same page over and over. */
const OF_THE_BENCH = 'NEG-REPEATED-PASSAGE'

/** Checks the text under the whole negative list, as the drafting screen does. */
async function beginChecks(editor: Editor): Promise<void> {
  const read = async (path: string) => (await fetch(path)).json()
  const list = NegativeList.parse(await read('/negative-list.json'))
  const template = TemplateSchema.parse(await read('/template.json'))
  const run = theProofThread().begin({ list, template, limits: [], office: NO_OFFICE_DATA })
  const readView = createViewReader('speech')
  await setProofCheck(editor.view, {
    find: (doc) => run.check(readView(doc, {}), []),
    judge: (found) =>
      judgeFindings(found, [])
        .filter(({ ruleId }) => ruleId !== OF_THE_BENCH)
        .map((finding) => ({ ...finding, key: `${finding.blockId} ${finding.fingerprint}`, isPending: false })),
  })
}

/** Measures every key from the moment the browser took it. */
function measureKeys(): () => readonly KeySample[] {
  let samples: KeySample[] = []
  let pressed = 0
  let script = 0
  const { port1, port2 } = new MessageChannel()
  // A message sent in an animation frame arrives after that frame has been painted.
  port1.onmessage = () => samples.push({ script, frame: performance.now() - pressed })
  window.addEventListener(
    'keydown',
    (event) => {
      pressed = event.timeStamp
      requestAnimationFrame(() => port2.postMessage(null))
    },
    true,
  )
  const noteScript = () => {
    script = performance.now() - pressed
  }
  window.addEventListener('keypress', noteScript)
  window.addEventListener('input', noteScript)
  return () => {
    const taken = samples
    samples = []
    return taken
  }
}

async function start(): Promise<void> {
  const element = document.createElement('div')
  element.className = 'sheet'
  document.body.append(element)
  const subject = asked.get('subject')
  const editor = subject === 'bare' ? bareEditor(element) : ownEditor(element)
  if (subject === 'checked') await beginChecks(editor)
  // The middle of the document, in body text.
  const blocks = editor.state.doc.children
  const middle = Math.floor(blocks.length / 2) + 1
  const before = blocks.slice(0, middle).reduce((size, block) => size + block.nodeSize, 0)
  editor.commands.focus()
  editor.commands.setTextSelection(before + 30)
  editor.view.dispatch(editor.state.tr.scrollIntoView())
  const takeSamples = measureKeys()
  Object.assign(window, { bench: { characters: editor.state.doc.textContent.length, takeSamples } })
}

void start()
