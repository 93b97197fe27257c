import type { Rule } from '../rule.ts'
import { addresseeColon } from './addressee-colon.ts'
import { attachmentNoteForm } from './attachment-note-form.ts'
import { jointNames } from './joint-names.ts'
import { oneAddressee } from './one-addressee.ts'
import { requestClosing } from './request-closing.ts'
import { titleDoubling } from './title-doubling.ts'
import { titleEndMark } from './title-end-mark.ts'
import { titleKind } from './title-kind.ts'

/** Rules about the elements of an official document (公文要素). */
export const elementRules: readonly Rule[] = [
  titleKind,
  titleEndMark,
  titleDoubling,
  addresseeColon,
  oneAddressee,
  attachmentNoteForm,
  requestClosing,
  jointNames,
]
