import { parentPort } from 'node:worker_threads'
import { compactText } from './compact-text.ts'
import type { StoredText } from './log-store.ts'

// The body of the thread of `CompactionThread`: a stored text comes in, its compact form goes out.
parentPort?.on('message', (stored: StoredText) => parentPort?.postMessage(compactText(stored)))
