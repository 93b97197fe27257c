import { Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { type EditorState, Plugin, PluginKey, TextSelection, type Transaction } from '@tiptap/pm/state'
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view'
import type { JudgedFinding } from '#shared/proof/gate.ts'
import type { WritingEnd } from '#shared/proof/unfinished.ts'
import type { ProofFinding } from '#shared/rules/checker.ts'
import { inSight } from '../pages/in-sight.ts'
import { isFromYjs, paragraphsIn } from '../structure/blocks.ts'
import { writingAfter } from './writing-end.ts'

/** A finding in the live text; the key tells it from all others and stays as long as its words do. */
export interface LiveFinding extends JudgedFinding {
  readonly key: string
  /** Something that is still to be written, in a text that is still drafted: no mistake yet. */
  readonly isPending: boolean
}

/** How the texts of an editor are checked: beside the page, so that typing never waits for it. */
export interface ProofCheck {
  /** What is found in a state of the text, known some moments later; `null` when this check is over. */
  find(doc: Node): Promise<readonly ProofFinding[] | null>
  /** What of it is shown, and how; nothing yet of what is not finished where somebody writes. */
  judge(found: readonly ProofFinding[], writing: WritingEnd | null): readonly LiveFinding[]
}

/** What the check of an editor has found, as of the last pause in typing. */
export interface ProofState {
  /** `null` while nothing is to be checked. */
  readonly check: ProofCheck | null
  /** `null` before the first check. */
  readonly findings: readonly LiveFinding[] | null
  /** Key of the finding that the person looks at. */
  readonly current: string | null
  readonly decorations: DecorationSet
  /** Whether some underlines were taken away since the last check because their words were changed. */
  readonly isStale: boolean
  /** Where the person writes at the end of a paragraph, until the cursor goes elsewhere or the text rests. */
  readonly writing: WritingEnd | null
}

const pluginKey = new PluginKey<ProofState>('proofMarks')
const NOTHING: ProofState = {
  check: null,
  findings: null,
  current: null,
  decorations: DecorationSet.empty,
  isStale: false,
  writing: null,
}

/** A pause in typing after which the text is checked; never while a key is being handled. */
const PAUSE_MS = 250
/** A rest after which what stands at the end of a paragraph is taken as finished. */
const REST_MS = 3_000

/** The check of an editor as it stands. */
export function proofState(state: EditorState): ProofState {
  return pluginKey.getState(state) ?? NOTHING
}

type ProofChange = Partial<Pick<ProofState, 'check' | 'findings' | 'current' | 'writing'>>

function apply(transaction: Transaction, before: ProofState): ProofState {
  const change = transaction.getMeta(pluginKey) as ProofChange | undefined
  if (change !== undefined) {
    const changed = { ...before, ...change }
    return { ...changed, decorations: decorate(transaction.doc, changed), isStale: false }
  }
  const proof = withWriting(before, writingAfter(transaction, before.writing))
  if (!transaction.docChanged || proof.findings === null) return proof
  // A colleague's change arrives as a replacement of everything, through which no position can be followed.
  if (isFromYjs(transaction)) return { ...proof, decorations: decorate(transaction.doc, proof) }
  return withoutTouched(transaction, proof)
}

/** The same object when nothing is new: most transactions only move the cursor. */
function withWriting(proof: ProofState, writing: WritingEnd | null): ProofState {
  return proof.writing === writing ? proof : { ...proof, writing }
}

/** Words that are being changed are not what was found any more: they are plain until the next check. */
function withoutTouched({ doc, mapping }: Transaction, proof: ProofState): ProofState {
  const decorations = proof.decorations.map(mapping, doc)
  const touched: Decoration[] = []
  mapping.maps.forEach((map, index) => {
    map.forEach((_oldFrom, _oldTo, from, to) => {
      const later = mapping.slice(index + 1)
      const [start, end] = [later.map(from, -1), later.map(to, 1)]
      touched.push(...decorations.find(start, end).filter((mark) => mark.from < end && mark.to > start))
    })
  })
  if (touched.length === 0) return { ...proof, decorations }
  return { ...proof, decorations: decorations.remove(touched), isStale: true }
}

/** Underlines for what is open. What a paragraph no longer says at that place is left out until the next check. */
function decorate(doc: Node, { findings, current }: Pick<ProofState, 'findings' | 'current'>): DecorationSet {
  const byBlock = new Map<string, LiveFinding[]>()
  for (const finding of findings ?? []) {
    if (finding.reason !== null || finding.blockId === '') continue
    const known = byBlock.get(finding.blockId)
    if (known === undefined) byBlock.set(finding.blockId, [finding])
    else known.push(finding)
  }
  if (byBlock.size === 0) return DecorationSet.empty
  const decorations = Array.from(paragraphsIn(doc)).flatMap(({ node, pos }) =>
    (byBlock.get(String(node.attrs.id)) ?? []).flatMap((finding) => underline(node, pos + 1, finding, current)),
  )
  return DecorationSet.create(doc, decorations)
}

function underline(paragraph: Node, start: number, finding: LiveFinding, current: string | null): Decoration[] {
  const size = paragraph.content.size
  // What is missing at a place is shown at the character before it.
  const from = Math.min(finding.to > finding.from ? finding.from : Math.max(0, finding.from - 1), size)
  const to = Math.min(Math.max(finding.to, from + 1), size)
  if (from >= to) return []
  const weight = finding.isPending ? 'pending' : finding.severity
  const names = ['proof-mark', `is-${weight}`, ...(finding.key === current ? ['is-current'] : [])]
  const attributes = { class: names.join(' '), 'data-finding': finding.key }
  return [Decoration.inline(start + from, start + to, attributes, { key: finding.key })]
}

/** Begins to check the text, now and after every pause, or ends it with `null`. Settles when the first check is shown. */
export async function setProofCheck(view: EditorView, check: ProofCheck | null): Promise<void> {
  const change: ProofChange = check === null ? { check, findings: null } : { check }
  view.dispatch(view.state.tr.setMeta(pluginKey, change))
  await checkAsItStands(view, proofState(view.state).writing)
}

/** Checks before it gives up when somebody writes all the time. */
const MOST_TRIES = 5

/**
 * Checks the whole text as finished, and gives what stands in the text as it is when this settles; nothing while nothing
 * is to be checked, or while the text changes all the time.
 */
export async function checkNow(view: EditorView): Promise<readonly LiveFinding[]> {
  for (let left = MOST_TRIES; left > 0; left -= 1) {
    const found = await findIn(view)
    if (found !== null) return show(view, found, null)
  }
  return []
}

/**
 * Checks the text as somebody leaves it who writes at that end, and shows what was found unless the text has changed
 * meanwhile (a pause is to come then) or is being composed, which a text that is drawn anew would break.
 */
async function checkAsItStands(view: EditorView, writing: WritingEnd | null): Promise<void> {
  const found = await findIn(view)
  if (found === null) return
  if (!view.composing) show(view, found, writing)
  // Nothing may have changed when a composition is given up, so no pause may be to come.
  else
    view.dom.addEventListener('compositionend', () => setTimeout(checkAsItStands, PAUSE_MS, view, writing), {
      once: true,
    })
}

/** What a check finds in the text; `null` when another check was set or the text has changed before it was known. */
async function findIn(view: EditorView): Promise<readonly ProofFinding[] | null> {
  const { doc } = view.state
  const { check } = proofState(view.state)
  const found = check === null ? [] : await check.find(doc)
  const isOld = view.isDestroyed || view.state.doc !== doc || proofState(view.state).check !== check
  return isOld ? null : found
}

function show(view: EditorView, found: readonly ProofFinding[], writing: WritingEnd | null): readonly LiveFinding[] {
  const { check, findings, isStale, writing: before } = proofState(view.state)
  if (check === null) return []
  const shown = check.judge(found, writing)
  if (isStale || writing !== before || !isSame(shown, findings))
    view.dispatch(view.state.tr.setMeta(pluginKey, { findings: shown, writing } satisfies ProofChange))
  return shown
}

/** Whether two checks say the same, so that nothing has to be drawn anew. */
function isSame(a: readonly LiveFinding[], b: readonly LiveFinding[] | null): boolean {
  return (
    a.length === b?.length &&
    a.every((one, index) => {
      const other = b[index]
      return one.key === other?.key && one.from === other.from && one.reason === other.reason
    })
  )
}

/** Shows a finding in the text and makes it the one that is looked at. */
export function showFinding(view: EditorView, key: string | null): void {
  view.dispatch(view.state.tr.setMeta(pluginKey, { current: key } satisfies ProofChange))
  const place = key === null ? undefined : placeOf(view.state, key)
  if (place === undefined) return
  const selection = TextSelection.create(view.state.doc, place.from, place.to)
  view.dispatch(view.state.tr.setSelection(selection).scrollIntoView())
}

/** Makes a finding the one that is looked at without moving the text or the cursor. */
export function markCurrent(view: EditorView, key: string | null): void {
  if (proofState(view.state).current !== key)
    view.dispatch(view.state.tr.setMeta(pluginKey, { current: key } satisfies ProofChange))
}

function placeOf(state: EditorState, key: string): Decoration | undefined {
  return proofState(state).decorations.find(undefined, undefined, (spec) => spec.key === key)[0]
}

/** Goes to the next or previous open finding in the order of the text, around the end; gives its key. */
export async function stepFinding(view: EditorView, step: 1 | -1): Promise<string | null> {
  if (proofState(view.state).writing !== null) await checkNow(view)
  const { decorations, current } = proofState(view.state)
  const places = decorations.find().sort((a, b) => a.from - b.from || a.to - b.to)
  if (places.length === 0) return null
  const at = places.findIndex(({ spec }) => spec.key === current)
  const next =
    at === -1 ? nearest(places, view.state.selection.from, step) : (at + step + places.length) % places.length
  const key: string = places[next]?.spec.key ?? ''
  showFinding(view, key)
  return key
}

/** The place that follows a position, or the one before it; around the end of the text. */
function nearest(places: readonly Decoration[], position: number, step: 1 | -1): number {
  const following = places.findIndex(({ from }) => from >= position)
  const at = following === -1 ? places.length : following
  return (step === 1 ? at : at - 1 + places.length) % places.length
}

/** Whoever leaves the text has finished what they wrote. */
function endWriting(view: EditorView): void {
  if (proofState(view.state).writing !== null)
    view.dispatch(view.state.tr.setMeta(pluginKey, { writing: null } satisfies ProofChange))
}

/** Checks after a pause, and once more when the text rests; never during a composition, which a redrawn text would break. */
class PausedCheck {
  private readonly view: EditorView
  private timer: ReturnType<typeof setTimeout> | undefined

  constructor(view: EditorView) {
    this.view = view
    // When plugins are set anew, this takes over from one that may have been waiting.
    if (proofState(view.state).check !== null) this.wait(PAUSE_MS, () => this.pause())
  }

  update(view: EditorView, before: EditorState): void {
    const { check, writing } = proofState(view.state)
    if (check === null) return
    const isOver = writing === null && proofState(before).writing !== null
    if (view.state.doc !== before.doc || isOver) this.wait(PAUSE_MS, () => this.pause())
  }

  destroy(): void {
    clearTimeout(this.timer)
  }

  private wait(milliseconds: number, act: () => void): void {
    clearTimeout(this.timer)
    this.timer = setTimeout(() => {
      if (this.view.composing) this.wait(PAUSE_MS, act)
      else act()
    }, milliseconds)
  }

  private pause(): void {
    const { writing } = proofState(this.view.state)
    void checkAsItStands(this.view, writing)
    if (writing !== null) this.wait(REST_MS - PAUSE_MS, () => void checkAsItStands(this.view, null))
  }
}

/** Quiet underlines where the negative list finds something. They are never part of the text. */
export const ProofMarks = Extension.create({
  name: 'proofMarks',
  addProseMirrorPlugins() {
    return [
      new Plugin<ProofState>({
        key: pluginKey,
        state: { init: () => NOTHING, apply },
        props: {
          decorations: (state) => inSight(proofState(state).decorations, state),
          handleDOMEvents: { blur: endWriting },
        },
        view: (view) => new PausedCheck(view),
      }),
    ]
  },
})
