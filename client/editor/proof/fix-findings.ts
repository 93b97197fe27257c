import type { Transaction } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { safeFixes } from '#shared/rules/fixes.ts'
import type { Fix } from '#shared/rules/rule.ts'
import { paragraphsIn } from '../structure/blocks.ts'
import { dispatchAsOneStep } from '../undo-steps.ts'
import { checkNow, type LiveFinding } from './proof-marks.ts'

/** Makes the fix of one finding; false when its words have changed meanwhile or it has none. */
export async function fixFinding(view: EditorView, key: string): Promise<boolean> {
  const found = (await checkNow(view)).find((finding) => finding.key === key)
  if (found === undefined || found.fix === null) return false
  return applyFixes(view, new Map([[found.blockId, [found.fix]]])) > 0
}

/** Makes every safe fix of these rules, or of all, as one undo step; gives how many. Never inside quotations. */
export async function fixSafely(view: EditorView, ruleId: string | null = null): Promise<number> {
  const wanted = (await checkNow(view)).filter(
    (finding) => finding.reason === null && finding.blockId !== '' && (ruleId === null || finding.ruleId === ruleId),
  )
  const byBlock = new Map<string, LiveFinding[]>()
  for (const finding of wanted) {
    const known = byBlock.get(finding.blockId)
    if (known === undefined) byBlock.set(finding.blockId, [finding])
    else known.push(finding)
  }
  return applyFixes(view, new Map([...byBlock].map(([id, findings]) => [id, safeFixes(findings)])))
}

/** Applies fixes by paragraph, those of one paragraph from its end to its beginning. */
function applyFixes(view: EditorView, fixes: ReadonlyMap<string, readonly Fix[]>): number {
  const { tr } = view.state
  let count = 0
  // From the end of the text, so that no replacement moves one that is still to come.
  for (const { node, pos } of [...paragraphsIn(view.state.doc)].reverse()) {
    for (const fix of fixes.get(String(node.attrs.id)) ?? []) {
      replace(tr, pos + 1, fix)
      count += 1
    }
  }
  if (count === 0) return 0
  dispatchAsOneStep(view, tr)
  void checkNow(view)
  return count
}

function replace(tr: Transaction, start: number, { from, to, text }: Fix): void {
  if (text === '') tr.delete(start + from, start + to)
  // With the marks of what stands there, those of anchors included: a comment on the words stays on the new ones.
  else tr.replaceWith(start + from, start + to, tr.doc.type.schema.text(text, tr.doc.nodeAt(start + from)?.marks ?? []))
}
