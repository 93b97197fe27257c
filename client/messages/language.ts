import { recall, remember } from '#client/ui/device-memory.ts'
import type { Catalogue } from '#shared/messages/index.ts'
import { LANGUAGES, type Language } from '#shared/messages/languages.ts'
import { zhCN } from '#shared/messages/zh-CN/index.ts'

const MEMORY_KEY = 'wenshu.language'

interface Wording {
  readonly language: Language
  readonly messages: Catalogue
}

let current: Wording = { language: 'zh-CN', messages: zhCN }
const listeners = new Set<() => void>()

/** The language in use and its catalogue; for code outside of components. */
export function currentWording(): Wording {
  return current
}

/** Calls back after every change of language; returns how to stop. */
export function onLanguageChange(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Changes the language of the whole page and remembers it on this device. */
export async function chooseLanguage(language: Language): Promise<void> {
  // Only Chinese is part of the first download.
  const messages = language === 'en' ? (await import('#shared/messages/en/index.ts')).en : zhCN
  current = { language, messages }
  document.documentElement.lang = language
  remember(MEMORY_KEY, language)
  for (const listener of listeners) listener()
}

/** Takes up the language that was chosen on this device before; Chinese when none was. */
export async function restoreLanguage(): Promise<void> {
  const stored = LANGUAGES.find((language) => language === recall(MEMORY_KEY))
  if (stored !== undefined && stored !== current.language) await chooseLanguage(stored)
}
