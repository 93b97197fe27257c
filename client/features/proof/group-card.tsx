import { useQuery } from '@tanstack/react-query'
import type { Editor } from '@tiptap/core'
import { useEffect, useRef } from 'react'
import { fixFinding, fixSafely, type LiveFinding, showFinding } from '#client/editor/index.ts'
import { fill, useMessages } from '#client/messages/index.ts'
import { useRuleWording } from '#client/messages/use-rule-wording.ts'
import { Button } from '#client/ui/button.tsx'
import { Chip } from '#client/ui/chip.tsx'
import { classNames } from '#client/ui/class-names.ts'
import { SEVERITY_TONES } from '#client/ui/severity-tones.ts'
import { wordsOfFix } from '#shared/proof/fix-words.ts'
import type { FindingGroup } from '#shared/proof/groups.ts'
import styles from './checks.module.css'
import type { ChecksPanelProps } from './checks-panel.tsx'
import { countSafe } from './count-safe.ts'
import { proofQuery } from './queries.ts'

interface GroupCardProps extends Omit<ChecksPanelProps, 'editor'> {
  readonly editor: Editor
  readonly group: FindingGroup<LiveFinding>
  readonly onWaive: (finding: LiveFinding) => void
}

/** One rule: what is wrong, why, at how many places; the place that is looked at with what can be done there. */
export function GroupCard({ group, ...props }: GroupCardProps) {
  const { proof: wording } = useMessages()
  const words = useRuleWording()
  const { editor, proof, mayEdit } = props
  const { rule, findings } = group
  const card = useRef<HTMLElement>(null)
  const at = findings.findIndex(({ key }) => key === proof.current)
  const isCurrent = at !== -1
  useEffect(() => {
    if (isCurrent) card.current?.scrollIntoView({ block: 'nearest' })
  }, [isCurrent])

  const shown = findings[Math.max(at, 0)]
  const safe = countSafe(findings)
  if (shown === undefined) return null
  return (
    <article
      ref={card}
      className={classNames(styles.card, isCurrent && styles.current)}
      aria-current={isCurrent || undefined}
      data-rule={rule.id}
    >
      <header className={styles.head}>
        {shown.isPending ? (
          <Chip tone="info">{wording.panel.pendingChip}</Chip>
        ) : (
          <Chip tone={SEVERITY_TONES[rule.severity]}>{wording.severities[rule.severity]}</Chip>
        )}
        <h3 className={styles.name}>{words.rule(rule).name}</h3>
        <span className={styles.count}>{fill(wording.panel.count, { count: findings.length })}</span>
      </header>
      <p className={styles.message}>{words.finding(rule, shown)}</p>
      <p className={styles.source}>{fill(wording.panel.source, { source: words.rule(rule).source })}</p>
      {findings.length > 1 ? <Places editor={editor} findings={findings} at={at} /> : null}
      {isCurrent || findings.length === 1 ? <PlaceActions {...props} finding={shown} isShown={isCurrent} /> : null}
      {mayEdit && safe > 1 ? (
        <Button
          look="quiet"
          size="small"
          className={styles.action}
          onClick={() => void fixSafely(editor.view, rule.id)}
        >
          {wording.panel.fixGroup}
        </Button>
      ) : null}
    </article>
  )
}

interface PlacesProps {
  readonly editor: Editor
  readonly findings: readonly LiveFinding[]
  /** Index of the place that is looked at, or -1. */
  readonly at: number
}

function Places({ editor, findings, at }: PlacesProps) {
  const { panel } = useMessages().proof
  const go = (step: 1 | -1) => {
    const next = at === -1 ? 0 : (at + step + findings.length) % findings.length
    showFinding(editor.view, findings[next]?.key ?? null)
  }
  return (
    <div className={styles.places}>
      <Button size="small" onClick={() => go(-1)}>
        {panel.previous}
      </Button>
      <span className={styles.place}>
        {at === -1
          ? fill(panel.count, { count: findings.length })
          : fill(panel.place, { current: at + 1, count: findings.length })}
      </span>
      <Button size="small" onClick={() => go(1)}>
        {panel.next}
      </Button>
    </div>
  )
}

interface PlaceActionsProps extends Omit<GroupCardProps, 'group'> {
  readonly finding: LiveFinding
  readonly isShown: boolean
}

function PlaceActions({ documentId, editor, finding, isShown, mayEdit, onField, onWaive }: PlaceActionsProps) {
  const { panel } = useMessages().proof
  const mayWaive = useQuery(proofQuery(documentId)).data?.mayWaive.includes(finding.severity) ?? false
  const { field } = finding
  const right = wordsOfFix(finding)
  return (
    <div className={styles.actions}>
      <button
        type="button"
        className={classNames(styles.quote, isShown && styles.shown)}
        onClick={() => (field === null ? showFinding(editor.view, finding.key) : onField(field))}
      >
        {finding.text === '' ? '…' : finding.text}
      </button>
      {field === null ? null : (
        <Button look="quiet" size="small" className={styles.action} onClick={() => onField(field)}>
          {panel.goToField}
        </Button>
      )}
      {mayEdit && right !== null && field === null ? (
        <Button look="plain" size="small" onClick={() => void fixFinding(editor.view, finding.key)}>
          {right === '' ? panel.remove : fill(panel.fix, { right })}
        </Button>
      ) : null}
      {mayWaive ? (
        <Button look="quiet" size="small" className={styles.action} onClick={() => onWaive(finding)}>
          {panel.ignore}
        </Button>
      ) : null}
      {mayWaive || !isShown || finding.severity !== 'block' || finding.isPending ? null : (
        <p className={styles.hint}>{panel.cannotBlock}</p>
      )}
    </div>
  )
}
