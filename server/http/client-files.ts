import { existsSync } from 'node:fs'
import { extname, join } from 'node:path'
import { type NextFunction, type Request, type Response, Router, static as serveStatic } from 'express'
import { messages } from '#shared/messages/index.ts'
import { compressedFiles } from './compressed-files.ts'
import { languageOf } from './language.ts'

/** A year: the name of a built file changes with its content. */
const FOREVER = 'public, max-age=31536000, immutable'
const ASK_EACH_TIME = 'no-cache'

/**
 * The built client. Every address that is not a file shows the same page, which finds its own way; the page itself is
 * asked for anew each time, so that an update reaches everybody with the next reload.
 */
export function serveClient(folder: string): Router {
  const router = Router()
  const assets = join(folder, 'assets')
  router.use('/assets', compressedFiles(assets, { 'Cache-Control': FOREVER }))
  router.use('/assets', serveStatic(assets, { index: false, setHeaders: keep(FOREVER) }))
  router.use(serveStatic(folder, { index: false, setHeaders: keep(ASK_EACH_TIME) }))
  router.use(answerPage(join(folder, 'index.html')))
  return router
}

function keep(cacheControl: string) {
  return (response: Response): void => void response.setHeader('Cache-Control', cacheControl)
}

function answerPage(page: string) {
  return (request: Request, response: Response, next: NextFunction): void => {
    const isPage = (request.method === 'GET' || request.method === 'HEAD') && extname(request.path) === ''
    if (!isPage) next()
    else if (existsSync(page)) response.set('Cache-Control', ASK_EACH_TIME).sendFile(page)
    else response.status(503).type('text/plain').send(messages[languageOf(request)].system.clientMissing)
  }
}
