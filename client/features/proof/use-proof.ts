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
import { officeDataOf } from '#shared/proof/office-register.ts'
import { isPending, settledFindings } from '#shared/proof/unfinished.ts'
import type { FactElsewhere } from '#shared/rules/office-data.ts'
import type { RuleFacts } from '#shared/rules/rule.ts'
import type { Template } from '#shared/templates/template-schema.ts'
import { elsewhereQuery, proofQuery } from './queries.ts'
import type { CheckTerms } from './thread/index.ts'
import { useCheckRun } from './use-check-run.ts'

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
  /** Whether nothing can be checked until the page is loaded again. */
  readonly hasFailed: boolean
}

interface ProofParts {
  readonly documentId: string
  readonly template: Template
  readonly editor: Editor | null
  readonly fields: Fields
  /** Whether the text is still drafted: what is missing is then still to be written. */
  readonly isDraft: boolean
}

const NOT_CHECKED: Omit<Proof, 'hasFailed'> = { groups: null, pending: [], counts: null, waived: [], current: null }
const NO_WAIVERS: readonly WaiverView[] = []
const NOTHING_ELSEWHERE: readonly FactElsewhere[] = []

/** Checks the live text under the office's list, now and after every pause in typing. */
export function useProof({ documentId, template, editor, fields, isDraft }: ProofParts): Proof {
  const waivers = useQuery(proofQuery(documentId)).data?.waivers ?? NO_WAIVERS
  const elsewhere = useQuery(elsewhereQuery(documentId)).data ?? NOTHING_ELSEWHERE
  const readView = useMemo(() => createViewReader(template.kind), [template.kind])
  const { checks, hasFailed } = useCheckRun(useCheckTerms(template))

  useEffect(() => {
    if (editor === null) return
    if (checks === null) return void setProofCheck(editor.view, null)
    const { rules, find } = checks
    void setProofCheck(editor.view, {
      find: (doc) => find(readView(doc, fields), elsewhere),
      judge: (found, writing) => liveFindings(judgeFindings(settledFindings(found, rules, writing), waivers), isDraft),
    })
  }, [editor, checks, readView, fields, elsewhere, waivers, isDraft])

  const { findings, current } = useFound(editor)
  return useMemo(
    () => ({ ...summarise(checks?.rules ?? null, { findings, current, waivers }), hasFailed }),
    [checks, findings, current, waivers, hasFailed],
  )
}

/** What the checks of a document of that template depend on; `null` until all of it has arrived. */
function useCheckTerms(template: Template): CheckTerms | null {
  const list = useQuery(negativeListQuery).data?.list
  const limits = useQuery(paperworkPolicyQuery).data?.policy.limits
  const entries = useQuery(officeDataQuery).data?.entries
  return useMemo(() => {
    if (list === undefined || limits === undefined || entries === undefined) return null
    return { list, template, limits, office: officeDataOf(entries) }
  }, [list, template, limits, entries])
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

function summarise(
  rules: readonly RuleFacts[] | null,
  { findings, current, waivers }: Found,
): Omit<Proof, 'hasFailed'> {
  if (rules === null || findings === null) return NOT_CHECKED
  const open = findings.filter(({ reason }) => reason === null)
  const [pending, wrong] = [open.filter((finding) => finding.isPending), open.filter((finding) => !finding.isPending)]
  const byFingerprint = new Map(waivers.map((waiver) => [waiver.fingerprint, waiver]))
  return {
    groups: groupFindings(rules, wrong),
    pending: groupFindings(rules, pending),
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
