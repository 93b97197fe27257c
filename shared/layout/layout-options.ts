import type { Template } from '../templates/template-schema.ts'
import type { PageProfile } from './page-profile.ts'

/** What decides the layout besides the document itself. */
export interface LayoutOptions {
  /** The template of the document: its format, not its kind, decides what a page looks like. */
  readonly template: Pick<Template, 'format' | 'direction' | 'fields' | 'signature'>
  readonly profile: PageProfile
  /** Whether the issuer's name gets a seal (7.3.5.1) or stands without one (7.3.5.2). */
  readonly isSealed: boolean
  /** Text at the head of every page of a copy that is not the final one, or `null`. */
  readonly reviewMark: string | null
  /** Name of the manuscript, which stands under the title of a speech; nothing on the final copy. */
  readonly draftMark?: string
}

export type DocumentFormat = LayoutOptions['template']['format']
