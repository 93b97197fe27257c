// @vitest-environment jsdom
import type { Editor } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { createViewReader } from '#client/editor/proof/live-view.ts'
import { proofState, setProofCheck } from '#client/editor/proof/proof-marks.ts'
import { judgeFindings } from '#shared/proof/gate.ts'
import { createListChecker } from '#shared/proof/list-checker.ts'
import type { ProofFinding } from '#shared/rules/checker.ts'
import { anEditor, putCursor, type } from '#tests/support/editors.ts'
import { testTemplates } from '#tests/support/test-templates.ts'

/** A pause after which the editor asks what is wrong. */
const PAUSE_MS = 250

beforeEach(() => {
  vi.useFakeTimers()
})

/** An editor whose questions wait; `answerNext` answers the oldest of them. */
function anAskingEditor(line: string) {
  const editor = anEditor(line)
  const { check } = createListChecker(testTemplates.negativeList(), testTemplates.template('notice'), [])
  const read = createViewReader('notice')
  const waiting: (() => void)[] = []
  void setProofCheck(editor.view, {
    find: (doc) => new Promise<readonly ProofFinding[]>((resolve) => waiting.push(() => resolve(check(read(doc, {}))))),
    judge: (found) =>
      judgeFindings(found, []).map((finding) => ({ ...finding, key: finding.fingerprint, isPending: false })),
  })
  const answerNext = async () => {
    waiting.shift()?.()
    await vi.advanceTimersByTimeAsync(0)
  }
  return { editor, answerNext }
}

function underlined({ state }: Editor): readonly string[] {
  return proofState(state)
    .decorations.find()
    .map(({ from, to }) => state.doc.textBetween(from, to))
}

describe('answers that come later', () => {
  it('are shown when the text is still the one that was asked about', async () => {
    const { editor, answerNext } = anAskingEditor('要抓早,抓小。')

    await answerNext()

    expect(underlined(editor)).toEqual([','])
  })

  it('are left out when the text has changed meanwhile, and asked for again after the pause', async () => {
    const { editor, answerNext } = anAskingEditor('各科室')
    putCursor(editor, 0)
    type(editor, '要抓早,抓小')

    await answerNext()
    expect(underlined(editor)).toEqual([])
    await vi.advanceTimersByTimeAsync(PAUSE_MS)
    await answerNext()

    expect(underlined(editor)).toEqual([','])
  })

  it('are asked for also when plugins of the editor are set anew during the pause', async () => {
    const { editor, answerNext } = anAskingEditor('各科室')
    await answerNext()
    putCursor(editor, 0)
    type(editor, '要抓早,抓小')

    editor.registerPlugin(new Plugin({}))
    await vi.advanceTimersByTimeAsync(PAUSE_MS)
    await answerNext()

    expect(underlined(editor)).toEqual([','])
  })

  it('wait while an input method composes, also when its composition is given up', async () => {
    const { editor, answerNext } = anAskingEditor('要抓早,抓小。')
    const composing = vi.spyOn(editor.view, 'composing', 'get').mockReturnValue(true)

    await answerNext()
    expect(underlined(editor)).toEqual([])
    composing.mockReturnValue(false)
    editor.view.dom.dispatchEvent(new CompositionEvent('compositionend', { data: '' }))
    await vi.advanceTimersByTimeAsync(PAUSE_MS)
    await answerNext()

    expect(underlined(editor)).toEqual([','])
  })
})
