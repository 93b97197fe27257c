// @vitest-environment jsdom
import type { Editor } from '@tiptap/core'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fixFinding, fixSafely } from '#client/editor/proof/fix-findings.ts'
import { createViewReader } from '#client/editor/proof/live-view.ts'
import { proofState, setProofCheck, stepFinding } from '#client/editor/proof/proof-marks.ts'
import { judgeFindings, type Waived } from '#shared/proof/gate.ts'
import { createListChecker } from '#shared/proof/list-checker.ts'
import { settledFindings } from '#shared/proof/unfinished.ts'
import {
  aCopyOf,
  anEditor,
  anEditorOn,
  aSeededDoc,
  linesOf,
  link,
  putCursor,
  someParagraphs,
  type,
} from '#tests/support/editors.ts'
import { testTemplates } from '#tests/support/test-templates.ts'

/** A pause after which the editor has checked what was typed. */
const PAUSE_MS = 250
/** A rest after which the end of a paragraph is taken as finished. */
const REST_MS = 3_000

beforeEach(() => {
  vi.useFakeTimers()
})

/** Checks an editor as the drafting screen does. */
async function check(editor: Editor, waivers: readonly Waived[] = []): Promise<Editor> {
  const { check: find, rules } = createListChecker(testTemplates.negativeList(), testTemplates.template('notice'), [])
  const read = createViewReader('notice')
  await setProofCheck(editor.view, {
    find: async (doc) => find(read(doc, {})),
    judge: (found, writing) =>
      judgeFindings(settledFindings(found, rules, writing), waivers).map((finding) => ({
        ...finding,
        key: finding.fingerprint + finding.blockId,
        isPending: false,
      })),
  })
  return editor
}

/** Words that are underlined, in the order of the text. */
function underlined(editor: Editor): readonly string[] {
  const places = proofState(editor.state).decorations.find()
  return [...places].sort((a, b) => a.from - b.from).map(({ from, to }) => editor.state.doc.textBetween(from, to))
}

describe('underlines', () => {
  it('stand under what is wrong, and not under what may stand with a reason', async () => {
    const lines = ['要精减会议。', '请于2026年2月30日前报送。'] as const
    const editor = await check(anEditor(...lines))
    expect(underlined(editor)).toEqual(['精减会议', '2026年2月30日'])

    const [first] = proofState(editor.state).findings ?? []
    await check(editor, [{ fingerprint: first?.fingerprint ?? '', reason: '原文如此' }])

    expect(underlined(editor)).toEqual(['2026年2月30日'])
  })

  it('move along while somebody types, and are worked out anew after a pause', async () => {
    const editor = await check(anEditor('要精减会议。'))
    putCursor(editor, 0, 0)

    type(editor, '各单位')
    expect(underlined(editor)).toEqual(['精减会议'])
    putCursor(editor, 0)
    type(editor, '要抓早,抓小')
    expect(underlined(editor)).toEqual(['精减会议'])

    await vi.advanceTimersByTimeAsync(PAUSE_MS)
    expect(underlined(editor)).toEqual(['精减会议', ','])
  })

  it('leave words alone that are being changed, and come back with them when they are as before', async () => {
    const editor = await check(anEditor('要精减会议。'))
    putCursor(editor, 0, 3)

    type(editor, '掉')
    expect(underlined(editor)).toEqual([])
    editor.commands.deleteRange({ from: 4, to: 5 })
    await vi.advanceTimersByTimeAsync(PAUSE_MS)

    expect(underlined(editor)).toEqual(['精减会议'])
  })

  it('wait for the end of a composition', async () => {
    const editor = await check(anEditor('各科室'))
    putCursor(editor, 0)
    type(editor, '要抓早,抓小')
    const composing = vi.spyOn(editor.view, 'composing', 'get').mockReturnValue(true)

    await vi.advanceTimersByTimeAsync(PAUSE_MS * 4)
    expect(underlined(editor)).toEqual([])
    composing.mockReturnValue(false)
    await vi.advanceTimersByTimeAsync(PAUSE_MS)

    expect(underlined(editor)).toEqual([','])
  })

  it('stay at their words when a colleague writes elsewhere', async () => {
    const doc = aSeededDoc(someParagraphs('第一段。', '要精减会议。'))
    const other = aCopyOf(doc)
    link(doc, other)
    const [own, theirs] = [await check(anEditorOn(doc)), anEditorOn(other)]

    putCursor(theirs, 0)
    type(theirs, '补充一句。')

    expect(underlined(own)).toEqual(['精减会议'])
  })

  it('keep the same elements for the same findings, so that nothing flickers', async () => {
    const editor = await check(anEditor('要精减会议。', '另一段。'))
    const before = editor.view.dom.querySelector('.proof-mark')

    putCursor(editor, 1)
    type(editor, '又写')
    await vi.advanceTimersByTimeAsync(PAUSE_MS)

    expect(editor.view.dom.querySelector('.proof-mark')).toBe(before)
    expect(before).not.toBeNull()
  })
})

describe('the end of a paragraph that is being written', () => {
  /** An editor in which a paragraph has just been begun, with an opened quotation and a mark that cannot be its last. */
  async function whileWriting(): Promise<Editor> {
    const editor = await check(anEditor('各科室', '要落实。'))
    putCursor(editor, 0)
    type(editor, '要精减会议，“抓落实，')
    await vi.advanceTimersByTimeAsync(PAUSE_MS)
    return editor
  }
  const everything = ['精减会议', '“抓落实，', '实，']

  it('is left alone, while what is wrong before it is shown', async () => {
    expect(underlined(await whileWriting())).toEqual(['精减会议'])
  })

  it('is taken as finished when the text rests', async () => {
    const editor = await whileWriting()

    await vi.advanceTimersByTimeAsync(REST_MS - PAUSE_MS - 1)
    expect(underlined(editor)).toEqual(['精减会议'])
    await vi.advanceTimersByTimeAsync(1)

    expect(underlined(editor)).toEqual(everything)
  })

  it('is not taken as finished while an input method composes', async () => {
    const editor = await whileWriting()
    const composing = vi.spyOn(editor.view, 'composing', 'get').mockReturnValue(true)

    await vi.advanceTimersByTimeAsync(REST_MS * 2)
    expect(underlined(editor)).toEqual(['精减会议'])
    composing.mockReturnValue(false)
    await vi.advanceTimersByTimeAsync(PAUSE_MS)

    expect(underlined(editor)).toEqual(everything)
  })

  it('is taken as finished when the cursor goes elsewhere', async () => {
    const editor = await whileWriting()

    putCursor(editor, 1)
    await vi.advanceTimersByTimeAsync(PAUSE_MS)

    expect(underlined(editor)).toEqual(everything)
  })

  it('is taken as finished when the person leaves the text', async () => {
    const editor = await whileWriting()

    editor.view.dom.dispatchEvent(new FocusEvent('blur'))
    await vi.advanceTimersByTimeAsync(PAUSE_MS)

    expect(underlined(editor)).toEqual(everything)
  })

  it('is taken as finished when the person asks for the next finding', async () => {
    const editor = await whileWriting()

    await stepFinding(editor.view, -1)

    expect(underlined(editor)).toEqual(everything)
  })

  it('is still being written when a colleague writes elsewhere', async () => {
    const doc = aSeededDoc(someParagraphs('各科室', '要落实。'))
    const other = aCopyOf(doc)
    link(doc, other)
    const [own, theirs] = [await check(anEditorOn(doc)), anEditorOn(other)]
    putCursor(own, 0)
    type(own, '要抓落实，办好实事，')

    putCursor(theirs, 1)
    type(theirs, '补充一句。')
    await vi.advanceTimersByTimeAsync(PAUSE_MS)
    expect(underlined(own)).toEqual([])
    await vi.advanceTimersByTimeAsync(REST_MS)

    expect(underlined(own)).toEqual(['事，'])
  })

  it('is none where nobody has written', async () => {
    const editor = await check(anEditor('各科室要抓落实，办好实事，'))

    putCursor(editor, 0)
    await vi.advanceTimersByTimeAsync(PAUSE_MS)

    expect(underlined(editor)).toEqual(['事，'])
  })
})

describe('fixes', () => {
  it('are made all at once where they are safe, never in quotations, and taken back by one undo', async () => {
    const lines = ['会上讲,要抓早,抓小。', '“要抓早,抓小”是原话。', '要精减会议。'] as const
    const editor = await check(anEditor(...lines))

    expect(await fixSafely(editor.view)).toBe(2)
    expect(linesOf(editor)).toEqual(['会上讲，要抓早，抓小。', ...lines.slice(1)])
    expect(underlined(editor)).toEqual([',', '精减会议'])

    editor.commands.undo()
    expect(linesOf(editor)).toEqual(lines)
  })

  it('of one rule leave those of others alone', async () => {
    const editor = await check(anEditor('会上讲,每人3千元。'))

    await fixSafely(editor.view, 'NEG-PUNCT-HALFWIDTH')

    expect(linesOf(editor)).toEqual(['会上讲，每人3千元。'])
  })

  it('are made one by one where they need an eye', async () => {
    const editor = await check(anEditor('要精减会议。'))
    const [finding] = proofState(editor.state).findings ?? []

    expect(await fixFinding(editor.view, finding?.key ?? '')).toBe(true)

    expect(linesOf(editor)).toEqual(['要精简会议。'])
    expect(await fixFinding(editor.view, finding?.key ?? '')).toBe(false)
  })
})

describe('walking from place to place', () => {
  it('goes through the text in order from the cursor, and around its end', async () => {
    const editor = await check(anEditor('要精减会议。', '请于2026年2月30日前报送。', '会上讲,要落实。'))
    putCursor(editor, 1, 0)
    const selected = () => {
      const { from, to } = editor.state.selection
      return editor.state.doc.textBetween(from, to)
    }

    const walked: string[] = []
    for (let step = 0; step < 4; step += 1) {
      await stepFinding(editor.view, 1)
      walked.push(selected())
    }

    expect(walked).toEqual(['2026年2月30日', ',', '精减会议', '2026年2月30日'])
    await stepFinding(editor.view, -1)
    expect(selected()).toBe('精减会议')
  })

  it('goes nowhere in a text without findings', async () => {
    const editor = await check(anEditor('各科室要落实。'))
    expect(await stepFinding(editor.view, 1)).toBeNull()
  })
})
