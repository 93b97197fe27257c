export {
  type Collaboration,
  type CollaborationHealth,
  type CollaborationOptions,
  createCollaboration,
} from './create-collaboration.ts'
export type { LiveTexts, TextSnapshot } from './live-texts.ts'
export type { CollaborationPorts, Credentials } from './ports.ts'
