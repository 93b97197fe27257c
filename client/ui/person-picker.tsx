import { type KeyboardEvent, useId, useRef, useState } from 'react'
import { fill, useMessages } from '#client/messages/index.ts'
import type { PersonBrief } from '#shared/api/people.ts'
import { classNames } from './class-names.ts'
import { nextIndex } from './list-navigation.ts'
import styles from './person-picker.module.css'
import { matchingPeople } from './person-search.ts'

interface PersonPickerProps {
  readonly label: string
  readonly hint?: string
  /** Everyone who may be chosen. */
  readonly people: readonly PersonBrief[]
  /** Ids of those who are. */
  readonly chosen: readonly string[]
  readonly onChange: (chosen: readonly string[]) => void
}

/** Chooses people by typing part of a name, unit or title; Enter adds, Backspace in the empty field removes the last. */
export function PersonPicker({ label, hint, people, chosen, onChange }: PersonPickerProps) {
  const { shell } = useMessages()
  const id = useId()
  const list = usePickerList(people, chosen, onChange)
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <div className={styles.anchor}>
        <div className={styles.box}>
          {people
            .filter((person) => chosen.includes(person.id))
            .map((person) => (
              <ChosenPerson key={person.id} person={person} onRemove={() => list.toggle(person.id)} />
            ))}
          <input
            ref={list.input}
            id={id}
            role="combobox"
            className={styles.input}
            autoComplete="off"
            aria-expanded={list.isOpen}
            aria-controls={`${id}-list`}
            aria-activedescendant={list.active === null ? undefined : `${id}-${list.active.id}`}
            placeholder={chosen.length === 0 ? shell.people.searchPlaceholder : ''}
            value={list.text}
            onChange={(event) => list.type(event.target.value)}
            onFocus={list.open}
            onClick={list.open}
            onBlur={list.close}
            onKeyDown={list.onKeyDown}
          />
        </div>
        {list.isOpen ? (
          <div id={`${id}-list`} role="listbox" aria-label={label} className={styles.list} tabIndex={-1}>
            {list.found.length === 0 ? <p className={styles.none}>{shell.people.noneFound}</p> : null}
            {list.found.map((person) => (
              <PersonOption
                key={person.id}
                id={`${id}-${person.id}`}
                person={person}
                isActive={person.id === list.active?.id}
                onChoose={() => list.toggle(person.id)}
              />
            ))}
          </div>
        ) : null}
      </div>
      {hint === undefined ? null : <p className={styles.hint}>{hint}</p>}
    </div>
  )
}

function ChosenPerson({ person, onRemove }: { readonly person: PersonBrief; readonly onRemove: () => void }) {
  const { shell } = useMessages()
  return (
    <span className={styles.chosen} title={person.title}>
      {fill(shell.people.withUnit, { unit: person.unitName, name: person.name })}
      <button
        type="button"
        className={styles.remove}
        aria-label={fill(shell.people.remove, { name: person.name })}
        onClick={onRemove}
      >
        ×
      </button>
    </span>
  )
}

interface PersonOptionProps {
  readonly id: string
  readonly person: PersonBrief
  readonly isActive: boolean
  readonly onChoose: () => void
}

function PersonOption({ id, person, isActive, onChoose }: PersonOptionProps) {
  return (
    <button
      type="button"
      id={id}
      role="option"
      aria-selected={isActive}
      tabIndex={-1}
      className={classNames(styles.option, isActive && styles.active)}
      // The field keeps the focus, so that typing can go on; losing it would close the list before the click.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      <b>{person.name}</b>
      <span>{person.unitName}</span>
      <span className={styles.title}>{person.title}</span>
    </button>
  )
}

function usePickerList(
  people: readonly PersonBrief[],
  chosen: readonly string[],
  onChange: (chosen: readonly string[]) => void,
) {
  const [text, setText] = useState('')
  const [isOpen, setOpen] = useState(false)
  const [row, setRow] = useState(0)
  const input = useRef<HTMLInputElement>(null)
  const found = matchingPeople(people, text).filter(({ id }) => !chosen.includes(id))
  const active = isOpen ? (found[Math.min(row, found.length - 1)] ?? null) : null

  const toggle = (id: string) => {
    onChange(chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id])
    setText('')
    setRow(0)
    input.current?.focus()
    // What lies below the list can be used at once; typing opens it again.
    setOpen(false)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const last = chosen.at(-1)
    if (event.key === 'Backspace' && text === '' && last !== undefined) toggle(last)
    if (event.key === 'Escape' && isOpen) {
      event.stopPropagation()
      setOpen(false)
    }
    if (event.key === 'Enter' && active !== null && !event.nativeEvent.isComposing) {
      event.preventDefault()
      toggle(active.id)
    }
    const target = nextIndex(event.key, row, found.length)
    if (target === null || event.key === 'Home' || event.key === 'End') return
    event.preventDefault()
    setOpen(true)
    setRow(isOpen ? target : 0)
  }
  return {
    text,
    isOpen,
    found,
    active,
    input,
    toggle,
    onKeyDown,
    open: () => setOpen(true),
    type: (value: string) => {
      setText(value)
      setOpen(true)
      setRow(0)
    },
    // Choosing by mouse keeps the focus in the field, so this is really the end.
    close: () => setOpen(false),
  }
}
