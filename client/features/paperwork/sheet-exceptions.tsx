import { useQuery } from '@tanstack/react-query'
import { fill, useMessages } from '#client/messages/index.ts'
import { excessText } from './excess-text.ts'
import styles from './paperwork.module.css'
import { exceptionsQuery } from './queries.ts'

/** The row of the sign-off sheet about limits and quotas; nothing for a document that keeps to them. */
export function SheetExceptions({ documentId }: { readonly documentId: string }) {
  const wording = useMessages().paperwork
  const exceptions = useQuery(exceptionsQuery(documentId)).data ?? []
  if (exceptions.length === 0) return null
  return (
    <tr>
      <th scope="row">{wording.sheet.label}</th>
      <td colSpan={5}>
        <ul className={styles.sheetReasons}>
          {exceptions.map(({ id, excess, reason, person }) => (
            <li key={id}>
              {fill(wording.sheet.reason, { excess: excessText(excess, wording), reason, name: person.name })}
            </li>
          ))}
        </ul>
      </td>
    </tr>
  )
}
