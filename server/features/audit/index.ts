export type { ActEntry, ActRecorder } from './act-recorder.ts'
