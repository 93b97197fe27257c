import { lazy, Suspense } from 'react'
import { useMessages } from '#client/messages/index.ts'
import { Skeleton } from '#client/ui/skeleton.tsx'
import { TextField } from '#client/ui/text-field.tsx'
import type { Template } from '#shared/templates/template-schema.ts'

const DayField = lazy(async () => ({ default: (await import('#client/ui/day-field.tsx')).DayField }))

interface QuestionFieldProps {
  readonly question: Template['questions'][number]
  readonly answer: string
  readonly problem: string | undefined
  readonly onAnswer: (answer: string) => void
}

/** One question of the template: a line of text or a day. */
export function QuestionField({ question, answer, problem, onAnswer }: QuestionFieldProps) {
  const { create } = useMessages().documents
  const shared = {
    label: question.label,
    hint: question.hint,
    isRequired: question.isRequired,
    value: answer,
    problem,
    onChange: onAnswer,
  }
  if (question.input === 'text') return <TextField {...shared} maxLength={200} />
  return (
    <Suspense fallback={<Skeleton lines={1} />}>
      <DayField {...shared} placeholder={create.datePlaceholder} />
    </Suspense>
  )
}
