import { fill, useMessages } from '#client/messages/index.ts'
import type { RefusalCode } from '#shared/api/collaboration.ts'
import { useDrafting } from './drafting-context.ts'
import type { Connection } from './use-collaboration.ts'
import { OFFLINE_LIMIT_MINUTES } from './use-offline-limit.ts'
import { useSaving } from './use-saving.ts'
import { useSlowSaving } from './use-slow-saving.ts'

/** Something wrong with the connection: in words, and what can be done about it. */
export interface ConnectionTrouble {
  readonly tone: 'bad' | 'warn'
  readonly text: string
  readonly action: 'retry' | 'reload' | null
}

/** Refusals that a fresh page cures. */
const CURED_BY_RELOAD: readonly RefusalCode[] = [
  'client.outdated',
  'server.outdated',
  'update.malformed',
  'document.tooLarge',
  'message.tooLarge',
  'session.required',
]

/** What is wrong with the connection now, the gravest first; `null` when all is well. */
export function useConnectionTrouble(): ConnectionTrouble | null {
  const { collaboration, drafting } = useMessages()
  const { connection, session, isOfflineTooLong } = useDrafting()
  const { save } = useSaving()
  const { refusal } = connection
  const isSlow = useSlowSaving(session)
  if (connection.unknownContent.length > 0) {
    const names = connection.unknownContent
    return { tone: 'bad', text: fill(collaboration.unknownContent, { names }), action: 'reload' }
  }
  if (connection.connection === 'refused' && refusal !== null) {
    const action = CURED_BY_RELOAD.includes(refusal) ? 'reload' : 'retry'
    return { tone: 'bad', text: collaboration.refusals[refusal], action }
  }
  if (isOfflineTooLong) {
    const text = fill(drafting.readOnlyReasons.offlineTooLong, { minutes: OFFLINE_LIMIT_MINUTES })
    return { tone: 'bad', text, action: 'retry' }
  }
  if (connection.connection === 'offline') {
    return {
      tone: 'warn',
      text: refusal === null ? collaboration.offlineBanner : collaboration.refusals[refusal],
      action: 'retry',
    }
  }
  if (connection.isStorageFailing) return { tone: 'bad', text: collaboration.storageBanner, action: null }
  if (isSlow && connection.isReady) return { tone: 'warn', text: drafting.banner.slow, action: null }
  return hasLostRights(connection) && save === 'unsaved'
    ? { tone: 'bad', text: collaboration.lostRightsBanner, action: null }
    : null
}

function hasLostRights({ isReady, rights }: Connection): boolean {
  return isReady && !rights.mayEdit
}
