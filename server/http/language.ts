import type { Request } from 'express'
import type { Language } from '#shared/messages/index.ts'

/** The language of a request: the first of Accept-Language that the product speaks, Chinese otherwise. */
export function languageOf(request: Request): Language {
  const wanted = request.acceptsLanguages('zh-CN', 'zh', 'en')
  return wanted === 'en' ? 'en' : 'zh-CN'
}
