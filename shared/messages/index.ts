import { en } from './en/index.ts'
import { type Catalogue, zhCN } from './zh-CN/index.ts'

export const LANGUAGES = ['zh-CN', 'en'] as const
export type Language = (typeof LANGUAGES)[number]
export type { Catalogue }

/** All wording of the product; Chinese is the source, the type of English is checked against it. */
export const messages: Readonly<Record<Language, Catalogue>> = { 'zh-CN': zhCN, en }

/** The wording with `{{name}}` places filled from `params`; lists are joined with 、. */
export function fill(
  wording: string,
  params: Readonly<Record<string, string | number | readonly string[]>> = {},
): string {
  return wording.replace(/\{\{(\w+)\}\}/g, (place, name: string) => {
    const value = params[name]
    if (value === undefined) return place
    return Array.isArray(value) ? value.join('、') : String(value)
  })
}
