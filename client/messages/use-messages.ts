import { useSyncExternalStore } from 'react'
import type { Catalogue, Language } from '#shared/messages/index.ts'
import { currentWording, onLanguageChange } from './language.ts'

/** The catalogue of the current language; the component draws again when the language changes. */
export function useMessages(): Catalogue {
  return useSyncExternalStore(onLanguageChange, currentWording).messages
}

/** The current language. */
export function useLanguage(): Language {
  return useSyncExternalStore(onLanguageChange, currentWording).language
}
