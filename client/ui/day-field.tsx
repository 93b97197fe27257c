import { DatePicker } from 'antd'
import dayjs from 'dayjs'
import { useId } from 'react'
import { useLanguage } from '#client/messages/index.ts'
import type { Language } from '#shared/messages/languages.ts'
import { AntdScope } from './antd-scope.tsx'
import { classNames } from './class-names.ts'
import styles from './text-field.module.css'

/** How a day is shown, then other forms in which it may be typed. */
const FORMATS: Readonly<Record<Language, string[]>> = {
  'zh-CN': ['YYYY年M月D日', 'YYYY-MM-DD', 'YYYY/M/D', 'YYYY.M.D'],
  en: ['YYYY-MM-DD'],
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
  const language = useLanguage()
  const note = props.problem ?? props.hint
  return (
    <div className={styles.field}>
      <label className={classNames(styles.label, props.isRequired === true && styles.required)} htmlFor={id}>
        {props.label}
      </label>
      <AntdScope>
        <DatePicker
          id={id}
          format={FORMATS[language]}
          placeholder={props.placeholder}
          value={props.value === '' ? null : dayjs(props.value)}
          status={props.problem === undefined ? '' : 'error'}
          onChange={(day) => props.onChange(day?.format('YYYY-MM-DD') ?? '')}
        />
      </AntdScope>
      {note === undefined ? null : <p className={props.problem === undefined ? styles.hint : styles.problem}>{note}</p>}
    </div>
  )
}
