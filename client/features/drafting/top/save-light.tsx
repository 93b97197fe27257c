import type { SaveState } from '#client/collaboration/index.ts'
import { fill, useMessages } from '#client/messages/index.ts'
import { StatusLight, type Tone } from '#client/ui/chip.tsx'
import { useSaving } from '../use-saving.ts'
import styles from './top-bar.module.css'

const TONES: Readonly<Record<SaveState, Tone>> = { saved: 'ok', syncing: 'info', unsaved: 'bad' }

function clock(at: Date): string {
  return [at.getHours(), at.getMinutes(), at.getSeconds()].map((part) => String(part).padStart(2, '0')).join(':')
}

/** Whether everything is on disk: in words, with the time, and a colour that repeats them. */
export function SaveLight() {
  const { collaboration } = useMessages()
  const { save, savedAt } = useSaving()
  const wording = collaboration.save
  const text = save === 'saved' && savedAt !== null ? fill(wording.savedAt, { time: clock(savedAt) }) : wording[save]
  return (
    <span className={styles.save} role="status" data-save={save}>
      <StatusLight tone={TONES[save]}>{text}</StatusLight>
    </span>
  )
}
