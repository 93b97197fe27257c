import { useMessages } from '#client/messages/index.ts'
import { useSession } from '#client/session/index.ts'
import { SelectField } from '#client/ui/select-field.tsx'

interface UnitFieldProps {
  readonly unitId: string
  readonly onChange: (unitId: string) => void
}

/** For whom it is drafted; only asked of people who hold posts in more than one unit. */
export function UnitField({ unitId, onChange }: UnitFieldProps) {
  const { create } = useMessages().documents
  const { posts } = useSession().person
  const units = [...new Map(posts.map((post) => [post.unitId, post.unitName]))]
  if (units.length < 2) return null
  return (
    <SelectField
      label={create.unit}
      value={unitId === '' ? (units[0]?.[0] ?? '') : unitId}
      onChange={onChange}
      options={units.map(([value, label]) => ({ value, label }))}
    />
  )
}
