import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'

/** A process of a measurement: it answers questions. */
export interface Helper {
  ask<Reply>(question: string, details?: unknown): Promise<Reply>
  end(): Promise<void>
}

interface Question {
  readonly id: number
  readonly question: string
  readonly details: unknown
}

interface Answer {
  readonly id: number
  readonly reply?: unknown
  readonly failure?: string
}

/** Starts a helper that runs `file`, which must call `answer`. */
export function startHelper(file: URL, environment: Readonly<Record<string, string>> = {}): Helper {
  const child: ChildProcess = fork(file, {
    env: { ...process.env, ...environment },
    execArgv: ['--expose-gc'],
    serialization: 'advanced',
  })
  const waiting = new Map<number, { resolve: (reply: unknown) => void; reject: (error: Error) => void }>()
  let lastId = 0
  child.on('message', (answer: Answer) => {
    const { resolve, reject } = waiting.get(answer.id) ?? {}
    waiting.delete(answer.id)
    if (answer.failure === undefined) resolve?.(answer.reply)
    else reject?.(new Error(answer.failure))
  })
  child.once('exit', (code) => {
    for (const { reject } of waiting.values()) reject(new Error(`${file.pathname} ended with ${code}`))
  })
  return {
    ask: <Reply>(question: string, details?: unknown) => {
      lastId += 1
      const id = lastId
      child.send({ id, question, details } satisfies Question)
      return new Promise<Reply>((resolve, reject) =>
        waiting.set(id, { resolve: resolve as (reply: unknown) => void, reject }),
      )
    },
    end: async () => {
      const ended = once(child, 'exit')
      child.kill('SIGTERM')
      await ended
    },
  }
}

/** Answers the questions of the process that started this one. */
export function answer(answers: Readonly<Record<string, (details: never) => unknown>>): void {
  process.on('message', async ({ id, question, details }: Question) => {
    try {
      const reply = await answers[question]?.(details as never)
      process.send?.({ id, reply } satisfies Answer)
    } catch (error) {
      process.send?.({ id, failure: error instanceof Error ? (error.stack ?? error.message) : String(error) })
    }
  })
  process.once('SIGTERM', () => process.exit(0))
}
