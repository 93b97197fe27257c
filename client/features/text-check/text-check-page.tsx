import { useQuery } from '@tanstack/react-query'
import { useDeferredValue, useMemo, useRef, useState } from 'react'
import { negativeListQuery, paperworkPolicyQuery, templatesQuery } from '#client/api/index.ts'
import { fill, useMessages } from '#client/messages/index.ts'
import { Button } from '#client/ui/button.tsx'
import { EmptyState } from '#client/ui/empty-state.tsx'
import { FailurePage } from '#client/ui/failure-page.tsx'
import { PageHeader } from '#client/ui/page-header.tsx'
import { SelectField } from '#client/ui/select-field.tsx'
import { Skeleton } from '#client/ui/skeleton.tsx'
import { countCharacters } from '#shared/document/statistics.ts'
import { createListChecker } from '#shared/proof/list-checker.ts'
import { checkSource, fixedText } from './check-source.ts'
import { FileButton } from './file-button.tsx'
import { SourceGroup } from './source-group.tsx'
import styles from './text-check.module.css'

/** Checks a pasted text or a file (文稿体检) on this computer, without making a document. */
export function TextCheckPage() {
  const { proof, shell } = useMessages()
  const list = useQuery(negativeListQuery)
  const templates = useQuery(templatesQuery)
  const policy = useQuery(paperworkPolicyQuery)
  const error = list.error ?? templates.error ?? policy.error
  if (error !== null)
    return <FailurePage title={shell.failures.listFailed} error={error} onRetry={() => void list.refetch()} />
  if (list.data === undefined || templates.data === undefined || policy.data === undefined)
    return <Skeleton label={proof.panel.checking} />
  return <TextCheck list={list.data.list} templates={templates.data} limits={policy.data.policy.limits} />
}

interface TextCheckProps {
  readonly list: Parameters<typeof createListChecker>[0]
  readonly templates: readonly Parameters<typeof createListChecker>[1][]
  readonly limits: Parameters<typeof createListChecker>[2]
}

function TextCheck({ list, templates, limits }: TextCheckProps) {
  const { page, panel } = useMessages().proof
  const [kind, setKind] = useState(templates[0]?.kind ?? '')
  const [text, setText] = useState('')
  const [beforeFixes, setBeforeFixes] = useState<string | null>(null)
  const field = useRef<HTMLTextAreaElement>(null)
  const template = templates.find((candidate) => candidate.kind === kind)
  const checker = useMemo(
    () => (template === undefined ? null : createListChecker(list, template, limits)),
    [list, template, limits],
  )
  // The field never waits for the check while somebody types in it.
  const settled = useDeferredValue(text)
  const result = useMemo(() => (checker === null ? null : checkSource(checker, settled)), [checker, settled])

  const replace = (changed: string) => {
    setBeforeFixes(null)
    setText(changed)
  }
  const fix = () => {
    if (result === null) return
    setText(fixedText(settled, result))
    setBeforeFixes(settled)
  }
  const show = (from: number, to: number) => {
    field.current?.focus()
    field.current?.setSelectionRange(from, to)
  }
  const isEmpty = settled.trim() === ''
  return (
    <>
      <PageHeader title={page.title} note={page.intro}>
        <SelectField
          label={page.kind}
          isLabelHidden
          value={kind}
          options={templates.map((each) => ({ value: each.kind, label: each.name }))}
          onChange={setKind}
        />
        <FileButton onText={replace} />
      </PageHeader>
      <div className={styles.columns}>
        <section className={styles.text}>
          <textarea
            ref={field}
            className={styles.field}
            aria-label={page.text}
            placeholder={page.placeholder}
            value={text}
            onChange={(event) => replace(event.target.value)}
          />
          <footer className={styles.foot}>
            <span>{fill(page.characters, { count: countCharacters(settled) })}</span>
            {isEmpty ? null : (
              <Button look="quiet" size="small" onClick={() => replace('')}>
                {page.clear}
              </Button>
            )}
          </footer>
        </section>
        <section className={styles.findings} aria-label={page.title}>
          <div className={styles.actions}>
            {result === null || result.fixes.length === 0 ? null : (
              <Button look="primary" title={panel.fixAllHint} onClick={fix}>
                {fill(page.applyFixes, { count: result.fixes.length })}
              </Button>
            )}
            {beforeFixes === null ? null : <Button onClick={() => replace(beforeFixes)}>{page.undoFixes}</Button>}
          </div>
          {isEmpty ? <EmptyState title={page.empty} hint={page.emptyHint} /> : null}
          {!isEmpty && result?.groups.length === 0 ? <EmptyState title={panel.clean} hint="" /> : null}
          {isEmpty
            ? null
            : result?.groups.map((group) => <SourceGroup key={group.rule.id} group={group} onShow={show} />)}
        </section>
      </div>
    </>
  )
}
