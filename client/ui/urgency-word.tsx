import { useMessages } from '#client/messages/index.ts'
import type { Urgency } from '#shared/api/documents.ts'
import { Chip, type Tone } from './chip.tsx'

const TONES: Readonly<Record<Exclude<Urgency, 'normal'>, Tone>> = { urgent: 'warn', extraUrgent: 'bad' }

/** 平件 in plain letters, 加急 and 特急 as chips. */
export function UrgencyWord({ urgency }: { readonly urgency: Urgency }) {
  const { common } = useMessages()
  const word = common.urgencies[urgency]
  return urgency === 'normal' ? word : <Chip tone={TONES[urgency]}>{word}</Chip>
}
