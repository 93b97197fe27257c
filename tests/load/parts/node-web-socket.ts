import { WebSocket } from 'ws'

/** The WebSocket of Node in the form of a browser's, with the cookie of whoever is signed in. */
export function webSocketWith(cookie: string): typeof globalThis.WebSocket {
  class CookieWebSocket extends WebSocket {
    constructor(url: string) {
      super(url, { headers: { cookie } })
      // Closing a socket that is still connecting is an error event of `ws`, where browsers stay silent.
      this.on('error', () => {})
    }
  }
  return CookieWebSocket as unknown as typeof globalThis.WebSocket
}
