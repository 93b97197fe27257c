import { fill, useMessages } from '#client/messages/index.ts'
import { TextField } from '#client/ui/text-field.tsx'
import type { Template } from '#shared/templates/template-schema.ts'
import { judgeTitle } from './title-check.ts'

interface TitleFieldProps {
  readonly template: Template
  readonly title: string
  readonly onChange: (title: string) => void
  /** After the first try to submit: a missing title is then a mistake. */
  readonly isAsked: boolean
}

/** The title with a remark that follows the typing. */
export function TitleField({ template, title, onChange, isAsked }: TitleFieldProps) {
  const { create } = useMessages().documents
  const verdict = judgeTitle(title, template, create)
  const hint = template.titlePattern === undefined ? create.titleHintFree : create.titleHint
  const isQuiet = title === '' && !isAsked
  return (
    <TextField
      label={create.titleLabel}
      value={title}
      onChange={onChange}
      isRequired
      isFocusedFirst
      hint={isQuiet ? fill(hint, { kind: template.name }) : verdict.text}
      problem={!isQuiet && verdict.weight === 'wrong' ? verdict.text : undefined}
      isAdvice={verdict.weight === 'doubtful'}
    />
  )
}
