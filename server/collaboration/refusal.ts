import { REFUSALS, type RefusalCode } from '#shared/api/collaboration.ts'

/**
 * Why a connection is not served, in the form Hocuspocus passes on: `reason` reaches the client. The message is empty
 * on purpose: Hocuspocus prints the message of every error a hook throws, and a refusal is nothing to print.
 */
export class Refusal extends Error {
  readonly code: number
  readonly reason: RefusalCode

  constructor(reason: RefusalCode) {
    super('')
    this.name = 'Refusal'
    this.code = REFUSALS[reason].closeCode
    this.reason = reason
  }
}

/** Thrown to keep a document in memory; silent for the same reason. */
export class UnloadVetoed extends Error {
  constructor() {
    super('')
    this.name = 'UnloadVetoed'
  }
}
