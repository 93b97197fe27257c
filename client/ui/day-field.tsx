import { DatePicker } from 'antd'
import dayjs from 'dayjs'
import { useId, useState } from 'react'
import { useMessages } from '#client/messages/index.ts'
import { AntdScope } from './antd-scope.tsx'
import { classNames } from './class-names.ts'
import styles from './text-field.module.css'

/** Other forms in which a day may be typed. */
const TYPED_FORMATS = ['YYYY-MM-DD', 'YYYY/M/D', 'YYYY.M.D']

/** Below the field or above it; over it where the window is too low for either, rather than beyond its edge. */
const IN_SIGHT = { adjustX: 1, adjustY: 1, shiftY: true } as const
const PLACEMENTS = {
  bottomLeft: { points: ['tl', 'bl'], offset: [0, 4], overflow: IN_SIGHT },
  topLeft: { points: ['bl', 'tl'], offset: [0, -4], overflow: IN_SIGHT },
}

interface DayFieldProps {
  readonly label: string
  /** `YYYY-MM-DD`, or empty. */
  readonly value: string
  readonly onChange: (day: string) => void
  readonly hint?: string | undefined
  readonly problem?: string | undefined
  readonly isRequired?: boolean
  readonly placeholder: string
}

/** Chooses a day of the calendar; weeks start on Monday. Load it lazily: it brings antd along. */
export function DayField(props: DayFieldProps) {
  const id = useId()
  const { shell } = useMessages()
  const [isOpen, setOpen] = useState(false)
  const note = props.problem ?? props.hint
  return (
    <div className={styles.field}>
      <label className={classNames(styles.label, props.isRequired === true && styles.required)} htmlFor={id}>
        {props.label}
      </label>
      <AntdScope>
        <DatePicker
          id={id}
          format={[shell.moments.dayPattern, ...TYPED_FORMATS]}
          placeholder={props.placeholder}
          value={props.value === '' ? null : dayjs(props.value)}
          getPopupContainer={popupPlace}
          builtinPlacements={PLACEMENTS}
          onOpenChange={setOpen}
          onKeyDown={(event) => {
            // Esc closes the calendar, not the dialog under it.
            if (event.key === 'Escape' && isOpen) event.preventDefault()
          }}
          status={props.problem === undefined ? '' : 'error'}
          onChange={(day) => props.onChange(day?.format('YYYY-MM-DD') ?? '')}
        />
      </AntdScope>
      {note === undefined ? null : <p className={props.problem === undefined ? styles.hint : styles.problem}>{note}</p>}
    </div>
  )
}

/** A modal dialog covers everything that is not in it. */
function popupPlace(field: HTMLElement): HTMLElement {
  return field.closest('dialog') ?? document.body
}
