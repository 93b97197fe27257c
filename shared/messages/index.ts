import { en } from './en/index.ts'
import type { Language } from './languages.ts'
import { type Catalogue, zhCN } from './zh-CN/index.ts'

export { fill } from './fill.ts'
export { LANGUAGES, type Language } from './languages.ts'
export type { Catalogue }

/** All wording of the product; Chinese is the source, the type of English is checked against it. */
export const messages: Readonly<Record<Language, Catalogue>> = { 'zh-CN': zhCN, en }
