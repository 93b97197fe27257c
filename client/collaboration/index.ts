export type {
  CollaborationSession,
  CollaborationState,
  ConnectionState,
  Peer,
  SaveState,
} from './collaboration-session.ts'
export { type CollaborationOptions, openCollaboration } from './open-collaboration.ts'
