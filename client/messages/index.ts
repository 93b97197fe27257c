export { fill } from '#shared/messages/fill.ts'
export { chooseLanguage, currentWording, restoreLanguage } from './language.ts'
export { useLanguage, useMessages } from './use-messages.ts'
