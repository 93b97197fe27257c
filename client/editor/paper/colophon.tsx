import { fill, useMessages } from '#client/messages/index.ts'
import { type Fields, fieldList, fieldText } from '#shared/document/fields.ts'
import { isCalendarDay, toChineseDate } from '#shared/kernel/calendar-day.ts'
import type { Template } from '#shared/templates/template-schema.ts'

interface ColophonProps {
  readonly template: Pick<Template, 'format' | 'fields'>
  readonly fields: Fields
}

/** The colophon (版记, GB/T 9704-2012, 7.4) drawn from the fields; nothing for kinds that have none. */
export function Colophon({ template, fields }: ColophonProps) {
  const { editor } = useMessages()
  const hasPrinting = template.fields.some((field) => field.id === 'printingOffice')
  const copyTo = fieldList(fields, 'ccRecipient')
  if (template.format === 'speech' || (!hasPrinting && copyTo.length === 0)) return null
  return (
    <footer className="colophon">
      {copyTo.length === 0 ? null : (
        <div className="copies-to">{`${editor.paper.copyTo}${copyTo.join('，')}${editor.paper.fullStop}`}</div>
      )}
      {hasPrinting && template.format !== 'letter' ? <Printing fields={fields} /> : null}
    </footer>
  )
}

function Printing({ fields }: { readonly fields: Fields }) {
  const { editor } = useMessages()
  const office = fieldText(fields, 'printingOffice')
  const day = fieldText(fields, 'printingDate')
  return (
    <div className="printing">
      <span className={office === '' ? 'is-empty' : undefined}>
        {office === '' ? editor.paper.printingOfficeMissing : office}
      </span>
      <span className={day === '' ? 'is-empty' : undefined}>
        {isCalendarDay(day)
          ? fill(editor.paper.printedOn, { date: toChineseDate(day) })
          : editor.paper.printingDateMissing}
      </span>
    </div>
  )
}
