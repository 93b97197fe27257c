import type { Rule } from '../rule.ts'
import { addressedPerson } from './addressed-person.ts'
import { addresseeColon } from './addressee-colon.ts'
import { attachmentList } from './attachment-list.ts'
import { attachmentNoteForm } from './attachment-note-form.ts'
import { classificationForm } from './classification-form.ts'
import { closingOfKind } from './closing-of-kind.ts'
import { copiesForm } from './copies-form.ts'
import { copiesToLower } from './copies-to-lower.ts'
import { formOfAddress } from './form-of-address.ts'
import { issuingNumberForm } from './issuing-number-form.ts'
import { jointNames } from './joint-names.ts'
import { missingAttachment } from './missing-attachment.ts'
import { missingSignatory } from './missing-signatory.ts'
import { oneAddressee } from './one-addressee.ts'
import { oneMatter } from './one-matter.ts'
import { openAddressee } from './open-addressee.ts'
import { requestClosing } from './request-closing.ts'
import { titleDoubling } from './title-doubling.ts'
import { titleEndMark } from './title-end-mark.ts'
import { titleInnerMark } from './title-inner-mark.ts'
import { titleKind } from './title-kind.ts'
import { titleParticle } from './title-particle.ts'

/** Rules about the elements of an official document (公文要素). */
export const elementRules: readonly Rule[] = [
  titleKind,
  titleEndMark,
  titleInnerMark,
  titleDoubling,
  titleParticle,
  issuingNumberForm,
  missingSignatory,
  classificationForm,
  addresseeColon,
  openAddressee,
  oneAddressee,
  addressedPerson,
  attachmentNoteForm,
  attachmentList,
  missingAttachment,
  copiesForm,
  copiesToLower,
  requestClosing,
  oneMatter,
  closingOfKind,
  formOfAddress,
  jointNames,
]
