import { useEffect, useRef } from 'react'
import type { CollaborationSession } from '#client/collaboration/index.ts'
import { announceSessionEnd, useHasSessionEnded } from '#client/session/index.ts'
import type { RefusalCode } from '#shared/api/collaboration.ts'

/**
 * Asks for a new sign-in over the page when the server no longer knows who is typing, and connects again once there is
 * one: what was typed meanwhile is still on the page and is saved then.
 */
export function useSessionRenewal(session: CollaborationSession, refusal: RefusalCode | null): void {
  const hasEnded = useHasSessionEnded()
  const hadEnded = useRef(false)
  useEffect(() => {
    if (refusal === 'session.required') announceSessionEnd()
  }, [refusal])
  useEffect(() => {
    if (hadEnded.current && !hasEnded) session.retry()
    hadEnded.current = hasEnded
  }, [hasEnded, session])
}
