import type { CSSProperties } from 'react'
import { fill, useMessages } from '#client/messages/index.ts'
import { classNames } from '#client/ui/class-names.ts'
import { type Fields, fieldList, fieldText } from '#shared/document/fields.ts'
import { letterheadSize } from '#shared/layout/letterhead.ts'
import type { Template } from '#shared/templates/template-schema.ts'
import './letterhead.css'

interface LetterheadProps {
  readonly template: Pick<Template, 'format' | 'direction' | 'fields'>
  readonly fields: Fields
}

/** Formats that leave with a red letterhead; speeches and plain texts have none. */
const WITH_LETTERHEAD: readonly Template['format'][] = ['document', 'letter', 'minutes', 'order']

/** The header block (版头, GB/T 9704-2012, 7.2) drawn from the fields; nothing for kinds that have none. */
export function Letterhead({ template, fields }: LetterheadProps) {
  if (!WITH_LETTERHEAD.includes(template.format)) return null
  if (template.format === 'letter') return <LetterHeader fields={fields} />
  return (
    <header className="header-block has-line">
      <HeaderMarks fields={fields} />
      <Mark text={fieldText(fields, 'letterhead')} />
      <IssuingNumber fields={fields} isUpward={template.direction === 'upward'} />
    </header>
  )
}

/** 份号、密级、紧急程度: one under the other at the top left of the type area (7.2.1 to 7.2.3). */
function HeaderMarks({ fields }: { readonly fields: Fields }) {
  const { editor } = useMessages()
  const classification = fieldText(fields, 'securityClassification')
  const period = fieldText(fields, 'classificationPeriod')
  const classified = period === '' ? classification : fill(editor.paper.classified, { classification, period })
  return (
    <div className="header-marks">
      <div>{fieldText(fields, 'copyNumber')}</div>
      <div className="black">{classified}</div>
      <div className="black">{fieldText(fields, 'urgency')}</div>
    </div>
  )
}

function Mark({ text }: { readonly text: string }) {
  const { editor } = useMessages()
  const shown = text === '' ? editor.paper.letterheadMissing : text
  const size = { '--mark-pt': letterheadSize(shown) } as CSSProperties
  return (
    <div className={classNames('letterhead', text === '' && 'is-empty')} style={size}>
      {shown}
    </div>
  )
}

function IssuingNumber({ fields, isUpward }: { readonly fields: Fields; readonly isUpward: boolean }) {
  const { editor } = useMessages()
  const number = fieldText(fields, 'issuingNumber')
  return (
    <div className={classNames('issuing-number', isUpward && 'is-upward')}>
      <span className={number === '' ? 'is-empty' : undefined}>
        {number === '' ? editor.paper.issuingNumberMissing : number}
      </span>
      {isUpward ? (
        <span>
          {editor.paper.signatory}
          <span className="signatory-name">{fieldList(fields, 'signatory').join('　')}</span>
        </span>
      ) : null}
    </div>
  )
}

function LetterHeader({ fields }: { readonly fields: Fields }) {
  const { editor } = useMessages()
  const number = fieldText(fields, 'issuingNumber')
  return (
    <header className="header-block is-letter">
      <Mark text={fieldText(fields, 'letterhead')} />
      <div className="letter-line" />
      <div className="letter-facts">
        <span>{[fieldText(fields, 'securityClassification'), fieldText(fields, 'urgency')].join('　').trim()}</span>
        <span className={number === '' ? 'is-empty' : undefined}>
          {number === '' ? editor.paper.issuingNumberMissing : number}
        </span>
      </div>
    </header>
  )
}
