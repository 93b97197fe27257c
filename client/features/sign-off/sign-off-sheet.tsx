import { useQuery } from '@tanstack/react-query'
import { actsQuery } from '#client/api/index.ts'
import { SheetCheck } from '#client/features/act-checks/index.ts'
import { SheetExceptions } from '#client/features/paperwork/index.ts'
import { useMessages } from '#client/messages/index.ts'
import { useSession } from '#client/session/index.ts'
import { calendarDayText } from '#client/ui/moments.ts'
import type { ActRecord, DocumentDetail } from '#shared/api/documents.ts'
import { fieldText } from '#shared/document/fields.ts'
import { type DocumentView, paragraphsOf } from '#shared/document/view.ts'
import { isCalendarDay } from '#shared/kernel/calendar-day.ts'
import type { SheetBox } from '#shared/workflow/route.ts'
import { signOffSheet } from '#shared/workflow/sheet.ts'
import { boxOfStage, hasBox } from './boxes.ts'
import { OpinionBox } from './opinion-box.tsx'
import { ProcessLine } from './process-line.tsx'
import styles from './sign-off-sheet.module.css'

interface SignOffSheetProps {
  readonly document: DocumentDetail
  readonly view: DocumentView
}

const NO_ACTS: readonly ActRecord[] = []

/** The sign-off sheet (发文处理单) with every opinion in its box; printed on its own. */
export function SignOffSheet({ document, view }: SignOffSheetProps) {
  const { sheet } = useMessages().signOff
  const { office } = useSession()
  const acts = useQuery(actsQuery(document.id)).data ?? NO_ACTS
  const isSpeech = document.template.format === 'speech'
  return (
    <section className={styles.sheet}>
      <p className={styles.office}>{office.name}</p>
      <h2 className={styles.title}>{isSpeech ? sheet.speechTitle : sheet.title}</h2>
      <table className={styles.table}>
        <colgroup>
          <col className={styles.labels} />
          <col />
          <col className={styles.shortLabels} />
          <col />
          <col className={styles.shortLabels} />
          <col />
        </colgroup>
        <tbody>
          <HeadRows document={document} view={view} />
          <BoxRows document={document} acts={acts} />
          <FootRows document={document} view={view} />
          <CheckRow documentId={document.id} />
          <SheetExceptions documentId={document.id} />
        </tbody>
      </table>
      <ProcessLine document={document} acts={acts} />
    </section>
  )
}

function HeadRows({ document, view }: SignOffSheetProps) {
  const { common, signOff } = useMessages()
  const { sheet } = signOff
  const text = (id: Parameters<typeof fieldText>[1]) => fieldText(view.fields, id) || sheet.empty
  return (
    <>
      <tr>
        <th scope="row">{sheet.urgency}</th>
        <td>{common.urgencies[document.urgency]}</td>
        <th scope="row">{sheet.classification}</th>
        <td>{text('securityClassification')}</td>
        <th scope="row">{sheet.copies}</th>
        <td>{text('copies')}</td>
      </tr>
      <WideRow label={sheet.documentTitle} value={document.title} />
    </>
  )
}

function BoxRows({ document, acts }: { readonly document: DocumentDetail; readonly acts: readonly ActRecord[] }) {
  const { sheet } = useMessages().signOff
  const current = boxOfStage(document.stage)
  return signOffSheet(acts)
    .filter(({ box, opinions }) => opinions.length > 0 || hasBox(document, box))
    .map(({ box, opinions }) => (
      <tr key={box}>
        <th scope="row">{sheet.boxes[box satisfies SheetBox]}</th>
        <td colSpan={5}>
          <OpinionBox opinions={opinions} waiting={box === current ? document.handlers : []} />
        </td>
      </tr>
    ))
}

function FootRows({ document, view }: SignOffSheetProps) {
  const { shell, signOff } = useMessages()
  const { sheet } = signOff
  const printedOn = fieldText(view.fields, 'printingDate')
  const paragraph = (kind: 'addressee' | 'speaker') =>
    [...paragraphsOf(view.blocks)].find((block) => block.kind === kind)?.text.replace(/[：:]$/, '') ?? ''
  const others = document.writers.filter(({ id }) => id !== document.createdBy.id)
  return (
    <>
      <WideRow label={sheet.draftingUnit} value={`${document.unitName}　${document.createdBy.name}`} />
      <OptionalRow label={sheet.writers} value={others.map(({ name }) => name).join('、')} />
      <OptionalRow label={sheet.speaker} value={paragraph('speaker')} />
      <OptionalRow label={sheet.occasion} value={fieldText(view.fields, 'occasion')} />
      <OptionalRow label={sheet.addressee} value={paragraph('addressee')} />
      <OptionalRow label={sheet.ccRecipient} value={fieldText(view.fields, 'ccRecipient')} />
      <OptionalRow label={sheet.issuingNumber} value={fieldText(view.fields, 'issuingNumber')} />
      <OptionalRow label={sheet.copyNumber} value={fieldText(view.fields, 'copyNumber')} />
      <OptionalRow
        label={sheet.printingDate}
        value={isCalendarDay(printedOn) ? calendarDayText(printedOn, shell.moments) : printedOn}
      />
    </>
  )
}

function CheckRow({ documentId }: { readonly documentId: string }) {
  const { proof } = useMessages()
  return (
    <tr>
      <th scope="row">{proof.sheet.label}</th>
      <td colSpan={5}>
        <SheetCheck documentId={documentId} />
      </td>
    </tr>
  )
}

function OptionalRow({ label, value }: { readonly label: string; readonly value: string }) {
  return value === '' ? null : <WideRow label={label} value={value} />
}

function WideRow({ label, value }: { readonly label: string; readonly value: string }) {
  return (
    <tr>
      <th scope="row">{label}</th>
      <td colSpan={5}>{value}</td>
    </tr>
  )
}
