import type { z } from 'zod'
import type { api } from '#shared/api/index.ts'
import type { Language } from '#shared/messages/index.ts'
import type { Actor } from '#shared/permissions/posts.ts'

/** An act as a person asks for it. */
export interface RequestedAct extends Readonly<z.output<(typeof api.takeAct)['body']>> {
  readonly actor: Actor
  readonly documentId: string
  readonly language: Language
}
