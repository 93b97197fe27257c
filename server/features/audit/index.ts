export type { ActEntry, ActRecorder } from './act-recorder.ts'
export { createActRecorder } from './create-act-recorder.ts'
