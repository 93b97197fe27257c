import type { Catalogue } from '../zh-CN/index.ts'

/** Wording of the connection to a text: refusals by their code, states of saving. */
export const collaboration: Catalogue['collaboration'] = {
  refusals: {
    'permission-denied':
      'This document cannot be opened. It may have been deleted, or you may not read it. Go back to the list.',
    'session.required': 'Your session has ended. Sign in again; unsaved text on this page can be copied first.',
    'client.outdated': 'The system was upgraded and this page is too old to edit safely. Reload the page to go on.',
    'server.outdated':
      'The server is being replaced. Reload the page in a while; if this stays, ask the system administrator.',
    'update.malformed': 'The server could not read a change of this page. Copy the unsaved text and reload the page.',
    'document.tooLarge':
      'The document and its history have reached the limit. Copy the unsaved text and go on in a new document.',
    'message.tooLarge':
      'Too much was pasted at once and was not saved. Copy the unsaved text, reload and paste it in parts.',
    'limit.documentConnections': 'Too many people have this document open. The system keeps trying.',
    'limit.personConnections': 'You have too many documents open. Close some windows; the system keeps trying.',
    'limit.serverConnections':
      'The server has no connection left. The system keeps trying; if this stays, ask the system administrator.',
    'limit.rate': 'Too many changes in a short time. The connection pauses and recovers by itself.',
    'sign-in.late': 'Connecting took too long. The system tries again.',
    'document.unavailable':
      'The document cannot be read at the moment; nothing is lost. The system keeps trying; if this stays, ask the system administrator.',
    'server.stopping': 'The server is restarting. Saved text is safe; the system reconnects by itself.',
    'server.failure':
      'The server has failed. Saved text is safe. The system keeps trying; if this stays, ask the system administrator.',
  },
  save: {
    syncing: 'Syncing',
    saved: 'Saved',
    savedAt: 'Saved {{time}}',
    unsaved: 'Not saved',
  },
  connection: {
    connecting: 'Connecting',
    connected: 'Connected',
    offline: 'Not connected',
    refused: 'Disconnected',
  },
  offlineBanner:
    'The connection is lost and being restored. You can go on typing; it is saved afterwards. Copy unsaved text before closing the page.',
  storageBanner:
    'The server cannot write at the moment. Your changes are not saved yet; it keeps trying. Keep this page open, or copy the unsaved text.',
  lostRightsBanner: 'The document moved on and you can no longer change it. The text below is not saved; copy it.',
  unknownContent:
    'This document has content that this page does not know ({{names}}). It was not opened, so that nothing gets lost. Reload the page; if this stays, ask the system administrator.',
  copyUnsaved: 'Copy unsaved text',
  reload: 'Reload page',
  retry: 'Reconnect',
}
