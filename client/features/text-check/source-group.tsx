import { useEffect, useRef } from 'react'
import { fill, useMessages } from '#client/messages/index.ts'
import { useRuleWording } from '#client/messages/use-rule-wording.ts'
import { Button } from '#client/ui/button.tsx'
import { Chip } from '#client/ui/chip.tsx'
import { classNames } from '#client/ui/class-names.ts'
import { SEVERITY_TONES } from '#client/ui/severity-tones.ts'
import { wordsOfFix } from '#shared/proof/fix-words.ts'
import type { FindingGroup } from '#shared/proof/groups.ts'
import type { SourceFinding } from './check-source.ts'
import styles from './text-check.module.css'

interface SourceGroupProps {
  readonly group: FindingGroup<SourceFinding>
  /** Key of the finding that is looked at. */
  readonly current: string | null
  readonly onShow: (finding: SourceFinding) => void
  readonly onFix: (finding: SourceFinding) => void
  readonly onFixGroup: (ruleId: string) => void
}

/** One rule with its places, one after the other, and what can be done there. */
export function SourceGroup({ group: { rule, findings }, current, onShow, onFix, onFixGroup }: SourceGroupProps) {
  const { panel, severities } = useMessages().proof
  const words = useRuleWording()
  const card = useRef<HTMLElement>(null)
  const at = findings.findIndex(({ key }) => key === current)
  const isCurrent = at !== -1
  useEffect(() => {
    if (isCurrent) card.current?.scrollIntoView({ block: 'nearest' })
  }, [isCurrent])
  const shown = findings[Math.max(at, 0)]
  if (shown === undefined) return null
  const go = (step: 1 | -1) => {
    const next = findings[isCurrent ? (at + step + findings.length) % findings.length : 0]
    if (next !== undefined) onShow(next)
  }
  return (
    <article
      ref={card}
      className={classNames(styles.card, isCurrent && styles.currentCard)}
      aria-current={isCurrent || undefined}
      data-rule={rule.id}
    >
      <header className={styles.head}>
        <Chip tone={SEVERITY_TONES[rule.severity]}>{severities[rule.severity]}</Chip>
        <h3 className={styles.name}>{words.rule(rule).name}</h3>
        <span className={styles.count}>
          {isCurrent && findings.length > 1
            ? fill(panel.place, { current: at + 1, count: findings.length })
            : fill(panel.count, { count: findings.length })}
        </span>
      </header>
      <p>{words.finding(rule, shown)}</p>
      <p className={styles.source}>{fill(panel.source, { source: words.rule(rule).source })}</p>
      <div className={styles.places}>
        <button type="button" className={styles.quote} onClick={() => onShow(shown)}>
          {shown.text.trim() === '' ? '…' : shown.text}
        </button>
        {findings.length === 1 ? null : (
          <>
            <Button size="small" onClick={() => go(-1)}>
              {panel.previous}
            </Button>
            <Button size="small" onClick={() => go(1)}>
              {panel.next}
            </Button>
          </>
        )}
      </div>
      <Fixes {...{ shown, findings, onFix }} onFixGroup={() => onFixGroup(rule.id)} />
    </article>
  )
}

interface FixesProps {
  readonly shown: SourceFinding
  readonly findings: readonly SourceFinding[]
  readonly onFix: (finding: SourceFinding) => void
  readonly onFixGroup: () => void
}

function Fixes({ shown, findings, onFix, onFixGroup }: FixesProps) {
  const { panel } = useMessages().proof
  const right = wordsOfFix(shown)
  const safe = findings.filter(({ isSafe }) => isSafe).length
  if (right === null && safe < 2) return null
  return (
    <div className={styles.fixes}>
      {right === null ? null : (
        <Button size="small" onClick={() => onFix(shown)}>
          {right === '' ? panel.remove : fill(panel.fix, { right })}
        </Button>
      )}
      {safe < 2 ? null : (
        <Button look="quiet" size="small" onClick={onFixGroup}>
          {panel.fixGroup}
        </Button>
      )}
    </div>
  )
}
