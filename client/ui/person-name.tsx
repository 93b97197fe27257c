import { fill, useMessages } from '#client/messages/index.ts'
import type { PersonBrief } from '#shared/api/people.ts'

/** 综合科 周敏: unit and name, as colleagues write it; the title is in the tooltip. */
export function PersonName({ person }: { readonly person: PersonBrief | null }) {
  const { shell, workbench } = useMessages()
  if (person === null) return <>{workbench.nobody}</>
  return (
    <span className="whole-words" title={person.title}>
      {fill(shell.people.withUnit, { unit: person.unitName, name: person.name })}
    </span>
  )
}
