import { existsSync } from 'node:fs'
import { extname, join } from 'node:path'
import { type NextFunction, type Request, type Response, Router, static as serveStatic } from 'express'
import { messages } from '#shared/messages/index.ts'
import { languageOf } from './language.ts'

/** A year: the name of a built file changes with its content. */
const FOREVER = 'public, max-age=31536000, immutable'

/**
 * The built client. Every address that is not a file shows the same page, which finds its own way; the page itself is
 * asked for anew each time, so that an update reaches everybody with the next reload.
 */
export function serveClient(folder: string): Router {
  const router = Router()
  const page = join(folder, 'index.html')
  router.use(
    serveStatic(folder, {
      index: false,
      setHeaders: (response, path) => {
        const isHashed = path.startsWith(join(folder, 'assets'))
        response.setHeader('Cache-Control', isHashed ? FOREVER : 'no-cache')
      },
    }),
  )
  router.use((request: Request, response: Response, next: NextFunction) => {
    const isPage = (request.method === 'GET' || request.method === 'HEAD') && extname(request.path) === ''
    if (!isPage) return next()
    if (!existsSync(page)) return sayMissing(request, response)
    response.set('Cache-Control', 'no-cache').sendFile(page)
  })
  return router
}

function sayMissing(request: Request, response: Response): void {
  response.status(503).type('text/plain').send(messages[languageOf(request)].system.clientMissing)
}
