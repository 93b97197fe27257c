import { documents } from './documents.ts'
import { people } from './people.ts'

/** Every operation of the HTTP API by name. */
export const api = { ...people, ...documents }
export type Api = typeof api
