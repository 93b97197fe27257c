import { useMessages } from '#client/messages/index.ts'
import { useSession } from '#client/session/index.ts'
import { SelectField } from '#client/ui/select-field.tsx'
import type { Person } from '#shared/api/people.ts'

interface UnitFieldProps {
  readonly unitId: string
  readonly onChange: (unitId: string) => void
}

/** The unit that is chosen, or the first in which the person holds a post while none is. */
export function chosenUnit(unitId: string, { posts }: Pick<Person, 'posts'>): string {
  return unitId === '' ? (posts[0]?.unitId ?? '') : unitId
}

/** For whom it is drafted; only asked of people who hold posts in more than one unit. */
export function UnitField({ unitId, onChange }: UnitFieldProps) {
  const { create } = useMessages().documents
  const { person } = useSession()
  const units = [...new Map(person.posts.map((post) => [post.unitId, post.unitName]))]
  if (units.length < 2) return null
  return (
    <SelectField
      label={create.unit}
      value={chosenUnit(unitId, person)}
      onChange={onChange}
      options={units.map(([value, label]) => ({ value, label }))}
    />
  )
}
