import { useState } from 'react'
import { fill, useMessages } from '#client/messages/index.ts'
import { useRuleWording } from '#client/messages/use-rule-wording.ts'
import { Button } from '#client/ui/button.tsx'
import { Chip } from '#client/ui/chip.tsx'
import { SEVERITY_TONES } from '#client/ui/severity-tones.ts'
import type { FindingGroup } from '#shared/proof/groups.ts'
import type { SourceFinding } from './check-source.ts'
import styles from './text-check.module.css'

interface SourceGroupProps {
  readonly group: FindingGroup<SourceFinding>
  /** Shows a stretch of the text. */
  readonly onShow: (from: number, to: number) => void
}

/** One rule with its places, one after the other. */
export function SourceGroup({ group: { rule, findings }, onShow }: SourceGroupProps) {
  const { panel, severities } = useMessages().proof
  const words = useRuleWording()
  const [at, setAt] = useState(-1)
  const shown = findings[Math.min(Math.max(at, 0), findings.length - 1)]
  const go = (step: 1 | -1) => {
    const next = at === -1 ? 0 : (at + step + findings.length) % findings.length
    const finding = findings[next]
    setAt(next)
    if (finding !== undefined) onShow(finding.start, finding.end)
  }
  return (
    <article className={styles.card} data-rule={rule.id}>
      <header className={styles.head}>
        <Chip tone={SEVERITY_TONES[rule.severity]}>{severities[rule.severity]}</Chip>
        <h3 className={styles.name}>{words.rule(rule).name}</h3>
        <span className={styles.count}>{fill(panel.count, { count: findings.length })}</span>
      </header>
      <p>{shown === undefined ? null : words.finding(rule, shown)}</p>
      <p className={styles.source}>{fill(panel.source, { source: words.rule(rule).source })}</p>
      <div className={styles.places}>
        <Button size="small" onClick={() => go(-1)}>
          {panel.previous}
        </Button>
        <span className={styles.quote}>{shown?.text}</span>
        <Button size="small" onClick={() => go(1)}>
          {panel.next}
        </Button>
      </div>
    </article>
  )
}
