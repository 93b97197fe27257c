import { describe, expect, it, onTestFinished } from 'vitest'
import { WebSocket } from 'ws'
import { openCollaboration } from '#client/collaboration/index.ts'
import { COLLABORATION_PATH } from '#shared/api/collaboration.ts'
import { api } from '#shared/api/index.ts'
import type { ApiClient } from '#tests/support/api-client.ts'
import { until } from '#tests/support/collaboration.ts'
import { type Desk, startDesk } from '#tests/support/desk.ts'
import { TEST_PASSWORD } from '#tests/support/server.ts'

/** The text as a page opens it: with nothing but the cookie of its browser. */
async function openWithCookie(desk: Desk, browser: ApiClient, documentId: string) {
  class WebSocketOfBrowser extends WebSocket {
    constructor(url: string, protocols?: string | string[]) {
      super(url, protocols, { headers: { cookie: browser.cookie(), origin: desk.server.url } })
    }
  }
  const session = openCollaboration({
    documentId,
    url: desk.server.url.replace('http', 'ws') + COLLABORATION_PATH,
    webSocket: WebSocketOfBrowser as unknown as typeof globalThis.WebSocket,
    reconnectMs: { least: 5, spread: 10, most: 50 },
  })
  onTestFinished(() => session.destroy())
  await until(() => session.state.isReady)
  return session
}

describe('an open text', () => {
  it('is closed when its reader is deactivated', async () => {
    const desk = await startDesk()
    const { id } = await desk.draft()
    const session = await openWithCookie(desk, desk.staff.colleague, id)

    const params = { personId: desk.staff.colleague.id }
    await desk.admin.ask(api.updatePerson, { params, body: { isActive: false } })

    await until(() => session.state.refusal === 'session.required')
  })

  it('is closed when its reader loses the post that shows it', async () => {
    const desk = await startDesk()
    const { id } = await desk.draft({ writerIds: [] })
    const session = await openWithCookie(desk, desk.staff.head, id)

    const posts = [{ unitId: desk.top.id, role: 'drafter' as const, title: '' }]
    await desk.admin.ask(api.updatePerson, { params: { personId: desk.staff.head.id }, body: { posts } })

    await until(() => session.state.refusal === 'permission-denied')
  })

  it.each([
    ['signs out there', (browser: ApiClient) => browser.ask(api.signOut)],
    [
      'changes the password elsewhere',
      (_browser: ApiClient, other: ApiClient) =>
        other.ask(api.changePassword, {
          body: { currentPassword: TEST_PASSWORD, newPassword: 'another sentence' },
        }),
    ],
  ])('is closed when its reader %s, and stays open in the other browser', async (_name, end) => {
    const desk = await startDesk()
    const { id } = await desk.draft()
    const [here, elsewhere] = [await desk.signedIn('drafter'), await desk.signedIn('drafter')]
    const closing = await openWithCookie(desk, here, id)
    const staying = await openWithCookie(desk, elsewhere, id)

    await end(here, elsewhere)

    await until(() => closing.state.refusal === 'session.required')
    expect(staying.state).toMatchObject({ connection: 'connected', refusal: null, rights: { mayEdit: true } })
  })

  it('cannot be opened from the page of another site, whatever cookie the browser sends along', async () => {
    const desk = await startDesk()
    const url = desk.server.url.replace('http', 'ws') + COLLABORATION_PATH
    const headers = { cookie: desk.staff.drafter.cookie(), origin: 'http://evil.example' }

    const socket = new WebSocket(url, { headers })
    const status = await new Promise((resolve) => {
      socket.on('unexpected-response', (_request, response) => resolve(response.statusCode))
      socket.on('open', () => resolve('open'))
    })

    expect(status).toBe(403)
  })
})
