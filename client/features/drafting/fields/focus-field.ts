import type { FieldId } from '#shared/document/fields.ts'

/** Marks the place of a field in the form, for `focusField`. */
export const fieldPlace = (id: FieldId) => ({ 'data-field': id })

/** Brings a field of the form into sight, once the form is shown, and puts the cursor into it. */
export function focusField(id: FieldId): void {
  requestAnimationFrame(() => {
    const place = document.querySelector(`[data-field="${id}"]`)
    place?.scrollIntoView({ block: 'nearest' })
    place?.querySelector<HTMLElement>('input, select, textarea')?.focus()
  })
}
