export { useLengthLimit } from './use-length-limit.ts'
