import { useQuery } from '@tanstack/react-query'
import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import { useEffect, useMemo } from 'react'
import { negativeListQuery, officeDataQuery, paperworkPolicyQuery } from '#client/api/index.ts'
import { createViewReader, type LiveFinding, proofState, setProofCheck } from '#client/editor/index.ts'
import '#client/editor/proof/proof-marks.css'
import type { WaiverView } from '#shared/api/proof.ts'
import type { Fields } from '#shared/document/fields.ts'
import { type JudgedFinding, judgeFindings } from '#shared/proof/gate.ts'
import { countFindings, type FindingCounts, type FindingGroup, groupFindings } from '#shared/proof/groups.ts'
import { createListChecker, type ListChecker } from '#shared/proof/list-checker.ts'
import { officeDataOf } from '#shared/proof/office-register.ts'
import { isPending, settledFindings } from '#shared/proof/unfinished.ts'
import type { FactElsewhere } from '#shared/rules/office-data.ts'
import type { Template } from '#shared/templates/template-schema.ts'
import { elsewhereQuery, proofQuery } from './queries.ts'
import { usePrepared } from './use-prepared.ts'

/** How many mistakes there are of each weight, and how many places that are still to be written. */
export type ProofCounts = FindingCounts & { readonly pending: number }

/** The check of the live text, for the panel, the chip and the keys. */
export interface Proof {
  /** What is wrong; `null` before the first check. */
  readonly groups: readonly FindingGroup<LiveFinding>[] | null
  /** What is still to be written before the text may be submitted; nothing once it was. */
  readonly pending: readonly FindingGroup<LiveFinding>[]
  readonly counts: ProofCounts | null
  readonly waived: readonly { readonly finding: LiveFinding; readonly waiver: WaiverView }[]
  readonly current: string | null
}

interface ProofParts {
  readonly documentId: string
  readonly template: Template
  readonly editor: Editor | null
  readonly fields: Fields
  /** Whether the text is still drafted: what is missing is then still to be written. */
  readonly isDraft: boolean
}

const NOT_CHECKED: Proof = { groups: null, pending: [], counts: null, waived: [], current: null }
const NO_WAIVERS: readonly WaiverView[] = []
const NOTHING_ELSEWHERE: readonly FactElsewhere[] = []

/** Checks the live text under the office's list, now and after every pause in typing. */
export function useProof({ documentId, template, editor, fields, isDraft }: ProofParts): Proof {
  const list = useQuery(negativeListQuery).data?.list
  const waivers = useQuery(proofQuery(documentId)).data?.waivers ?? NO_WAIVERS
  const limits = useQuery(paperworkPolicyQuery).data?.policy.limits
  const entries = useQuery(officeDataQuery).data?.entries
  const office = useMemo(() => (entries === undefined ? undefined : officeDataOf(entries)), [entries])
  const elsewhere = useQuery(elsewhereQuery(documentId)).data ?? NOTHING_ELSEWHERE
  const checker = useMemo(
    () =>
      list === undefined || limits === undefined || office === undefined
        ? null
        : createListChecker(list, template, limits, office),
    [list, limits, office, template],
  )
  const readView = useMemo(() => createViewReader(template.kind), [template.kind])
  const readNow = (live: Editor) => readView(live.state.doc, fields)
  const isReady = usePrepared(checker, editor, readNow)

  useEffect(() => {
    if (editor === null || checker === null || !isReady) return
    setProofCheck(editor.view, (doc, writing) => {
      const found = settledFindings(checker.check(readView(doc, fields), elsewhere), checker.rules, writing)
      return liveFindings(judgeFindings(found, waivers), isDraft)
    })
  }, [editor, checker, isReady, readView, fields, elsewhere, waivers, isDraft])

  const { findings, current } = useFound(editor)
  return useMemo(() => summarise(checker, { findings, current, waivers }), [checker, findings, current, waivers])
}

function useFound(editor: Editor | null) {
  const found = useEditorState({
    editor,
    selector: ({ editor: live }) => {
      const proof = live === null ? null : proofState(live.state)
      return { findings: proof?.findings ?? null, current: proof?.current ?? null }
    },
    equalityFn: (a, b) => a?.findings === b?.findings && a?.current === b?.current,
  })
  return found ?? { findings: null, current: null }
}

interface Found {
  readonly findings: readonly LiveFinding[] | null
  readonly current: string | null
  readonly waivers: readonly WaiverView[]
}

function summarise(checker: ListChecker | null, { findings, current, waivers }: Found): Proof {
  if (checker === null || findings === null) return NOT_CHECKED
  const open = findings.filter(({ reason }) => reason === null)
  const [pending, wrong] = [open.filter((finding) => finding.isPending), open.filter((finding) => !finding.isPending)]
  const byFingerprint = new Map(waivers.map((waiver) => [waiver.fingerprint, waiver]))
  return {
    groups: groupFindings(checker.rules, wrong),
    pending: groupFindings(checker.rules, pending),
    counts: { ...countFindings(wrong), pending: pending.length },
    waived: findings.flatMap((finding) => {
      const waiver = byFingerprint.get(finding.fingerprint)
      return waiver === undefined ? [] : [{ finding, waiver }]
    }),
    current,
  }
}

/**
 * Findings with keys, the same words twice in one paragraph told apart by their number; in a draft those that are still
 * to be written are told from mistakes.
 */
function liveFindings(findings: readonly JudgedFinding[], isDraft: boolean): readonly LiveFinding[] {
  const seen = new Map<string, number>()
  return findings.map((finding) => {
    const name = `${finding.blockId}${finding.field ?? ''}\u0001${finding.fingerprint}`
    const count = seen.get(name) ?? 0
    seen.set(name, count + 1)
    return { ...finding, key: `${name}\u0001${count}`, isPending: isDraft && isPending(finding) }
  })
}
