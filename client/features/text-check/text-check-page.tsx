import { useQuery } from '@tanstack/react-query'
import { type KeyboardEvent, useMemo, useRef, useState } from 'react'
import {
  negativeListQuery,
  officeDataQuery,
  paperworkPolicyQuery,
  saveFile,
  templatesQuery,
} from '#client/api/index.ts'
import { fill, useMessages } from '#client/messages/index.ts'
import { Button } from '#client/ui/button.tsx'
import { EmptyState } from '#client/ui/empty-state.tsx'
import { FailurePage } from '#client/ui/failure-page.tsx'
import { PageHeader } from '#client/ui/page-header.tsx'
import { SelectField } from '#client/ui/select-field.tsx'
import { Skeleton } from '#client/ui/skeleton.tsx'
import { countCharacters } from '#shared/document/statistics.ts'
import { countFindings } from '#shared/proof/groups.ts'
import { officeDataOf } from '#shared/proof/office-register.ts'
import { readSourceLines } from '#shared/rules/source-lines.ts'
import { guessKind } from '#shared/templates/guess-kind.ts'
import { type SourceFinding, safeFixesOf } from './check-source.ts'
import { FileButton, type RefusedFile } from './file-button.tsx'
import { MarkedField } from './marked-field.tsx'
import { findingAt } from './marks.ts'
import type { ReadFile } from './read-file.ts'
import { SourceGroup } from './source-group.tsx'
import styles from './text-check.module.css'
import { type OfficeRules, useTextCheck } from './use-text-check.ts'

/** Checks a pasted text or a file (文稿体检) without making a document. */
export function TextCheckPage() {
  const { proof, shell } = useMessages()
  const [list, templates, policy, registers] = [
    useQuery(negativeListQuery),
    useQuery(templatesQuery),
    useQuery(paperworkPolicyQuery),
    useQuery(officeDataQuery),
  ]
  const entries = registers.data?.entries
  const office = useMemo(() => (entries === undefined ? undefined : officeDataOf(entries)), [entries])
  const failed = [list, templates, policy, registers].find(({ error }) => error !== null)
  if (failed !== undefined)
    return <FailurePage title={shell.failures.listFailed} error={failed.error} onRetry={() => void failed.refetch()} />
  if (list.data === undefined || templates.data === undefined || policy.data === undefined || office === undefined)
    return <Skeleton label={proof.panel.checking} />
  const rules = { list: list.data.list, limits: policy.data.policy.limits, templates: templates.data, office }
  return <TextCheck rules={rules} />
}

function TextCheck({ rules }: { readonly rules: OfficeRules }) {
  const { page } = useMessages().proof
  const check = useTextCheck(rules)
  const { source, result, current, setCurrent } = check
  const field = useRef<HTMLTextAreaElement>(null)
  const [refused, refuse] = useState<RefusedFile | null>(null)

  const open = ({ kind, ...file }: ReadFile) => {
    refuse(null)
    const guessed = kind ?? guessKind(readSourceLines(file.text, file.format).view, rules.templates)
    if (guessed !== null) check.setKind(guessed)
    check.begin(file)
  }
  const show = (finding: SourceFinding | undefined) => {
    if (finding === undefined) return
    setCurrent(finding.key)
    field.current?.focus({ preventScroll: true })
    field.current?.setSelectionRange(finding.start, finding.end)
  }
  const look = (at: number) => {
    setCurrent(findingAt(result?.findings ?? [], at)?.key ?? null)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'F7') return
    event.preventDefault()
    show(check.step(event.shiftKey ? -1 : 1))
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the key works wherever on the page the focus is
    <div onKeyDown={onKeyDown}>
      <PageHeader title={page.title} note={page.intro}>
        <div className={styles.kind}>
          <SelectField
            label={page.kind}
            isLabelHidden
            value={check.kind}
            options={rules.templates.map((each) => ({ value: each.kind, label: each.name }))}
            onChange={check.setKind}
          />
        </div>
        <FileButton onRead={open} onRefuse={refuse} />
      </PageHeader>
      <div className={styles.columns}>
        <section className={styles.text}>
          <MarkedField {...{ result, current, field }} text={source.text} onChange={check.type} onPlace={look} />
          <Foot check={check} />
        </section>
        <Findings check={check} refused={refused} onShow={show} />
      </div>
    </div>
  )
}

type TextCheckState = ReturnType<typeof useTextCheck>

function Foot({ check: { source, begin } }: { readonly check: TextCheckState }) {
  const { page } = useMessages().proof
  const isEmpty = source.text.trim() === ''
  const download = () => {
    const name = source.name?.replace(/\.[^.]*$/, '') ?? page.title
    const end = source.format === 'markdown' ? 'md' : 'txt'
    saveFile(
      new Blob([source.text], { type: 'text/plain;charset=utf-8' }),
      `${fill(page.downloadName, { name })}.${end}`,
    )
  }
  return (
    <footer className={styles.foot}>
      <span>
        {source.name === null ? null : <b className={styles.fileName}>{source.name}</b>}
        {fill(page.characters, { count: countCharacters(source.text) })}
      </span>
      {isEmpty ? null : (
        <span>
          <Button look="quiet" size="small" onClick={download}>
            {page.download}
          </Button>
          <Button look="quiet" size="small" onClick={() => begin({ name: null, format: 'text', text: '' })}>
            {page.clear}
          </Button>
        </span>
      )}
    </footer>
  )
}

interface FindingsProps {
  readonly check: TextCheckState
  /** The file that was chosen last, when it could not be checked. */
  readonly refused: RefusedFile | null
  readonly onShow: (finding: SourceFinding) => void
}

function Findings({ check, refused, onShow }: FindingsProps) {
  const { page } = useMessages().proof
  return (
    <section className={styles.findings} aria-label={page.findings}>
      {refused === null ? null : (
        <div className={styles.refused} role="alert">
          <b>{fill(page.refused, { name: refused.name })}</b>
          <p>{refused.why}</p>
        </div>
      )}
      <Found check={check} onShow={onShow} />
    </section>
  )
}

function Found({ check, onShow }: Omit<FindingsProps, 'refused'>) {
  const { page, panel } = useMessages().proof
  const { source, result, current } = check
  if (check.hasFailed) return <EmptyState title={panel.failed} hint={page.failedHint} />
  if (source.text.trim() === '') return <EmptyState title={page.empty} hint={page.emptyHint} />
  if (result === null) return <Skeleton lines={8} label={panel.checking} />
  const safe = safeFixesOf(result.findings).length
  return (
    <>
      <p className={styles.summary} aria-live="polite">
        {result.groups.length === 0 ? panel.clean : fill(page.summary, countFindings(result.findings))}
      </p>
      <div className={styles.actions}>
        {safe === 0 ? null : (
          <Button look="primary" title={panel.fixAllHint} onClick={() => check.fixSafely(null)}>
            {fill(page.applyFixes, { count: safe })}
          </Button>
        )}
        {check.mayUndo ? <Button onClick={check.undoFixes}>{page.undoFixes}</Button> : null}
      </div>
      {result.groups.map((group) => (
        <SourceGroup
          key={group.rule.id}
          {...{ group, current, onShow }}
          onFix={check.fixOne}
          onFixGroup={check.fixSafely}
        />
      ))}
    </>
  )
}
