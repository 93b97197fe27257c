import type { Rule } from '../rule.ts'
import { abolishedElement } from './abolished-element.ts'
import { addressedPerson } from './addressed-person.ts'
import { addresseeColon } from './addressee-colon.ts'
import { addresseeForm } from './addressee-form.ts'
import { attachmentLabelForm } from './attachment-label-form.ts'
import { attachmentList } from './attachment-list.ts'
import { attachmentNoteForm } from './attachment-note-form.ts'
import { attachmentNotePlace } from './attachment-note-place.ts'
import { attachmentTitleMark } from './attachment-title-mark.ts'
import { citedTitleKind } from './cited-title-kind.ts'
import { classificationForm } from './classification-form.ts'
import { closingForm } from './closing-form.ts'
import { closingOfKind } from './closing-of-kind.ts'
import { colophon } from './colophon.ts'
import { contactNumber } from './contact-number.ts'
import { copiesForm } from './copies-form.ts'
import { copiesToLower } from './copies-to-lower.ts'
import { firstLine } from './first-line.ts'
import { formOfAddress } from './form-of-address.ts'
import { headerLine } from './header-line.ts'
import { issueNumberZero } from './issue-number-zero.ts'
import { issuerOfTitle } from './issuer-of-title.ts'
import { issuingNumberForm } from './issuing-number-form.ts'
import { jointNames } from './joint-names.ts'
import { lastLines } from './last-lines.ts'
import { meetingParts } from './meeting-parts.ts'
import { missingAddressee } from './missing-addressee.ts'
import { attachmentBeyondLast, missingAttachment } from './missing-attachment.ts'
import { missingSignatory } from './missing-signatory.ts'
import { numberYear } from './number-year.ts'
import { oneAddressee } from './one-addressee.ts'
import { oneMatter } from './one-matter.ts'
import { openAddressee } from './open-addressee.ts'
import { openingOfKind } from './opening-of-kind.ts'
import { partsOfKind } from './parts-of-kind.ts'
import { replyToRequest } from './reply-to-request.ts'
import { reportRequest } from './report-request.ts'
import { requestClosing } from './request-closing.ts'
import { salutationMark } from './salutation-mark.ts'
import { salutationOfDocument } from './salutation-of-document.ts'
import { sealNote } from './seal-note.ts'
import { shortIssuer } from './short-issuer.ts'
import { signatureParts } from './signature-parts.ts'
import { speechOccasion } from './speech-occasion.ts'
import { supplementaryNoteForm } from './supplementary-note-form.ts'
import { titleAbout } from './title-about.ts'
import { titleDoubling } from './title-doubling.ts'
import { titleEndMark } from './title-end-mark.ts'
import { titleInnerMark } from './title-inner-mark.ts'
import { titleIssuer } from './title-issuer.ts'
import { titleKind } from './title-kind.ts'
import { titleParticle } from './title-particle.ts'
import { titleParts } from './title-parts.ts'
import { unneededAddressee } from './unneeded-addressee.ts'

/** Rules about the elements of an official document (公文要素). */
export const elementRules: readonly Rule[] = [
  titleKind,
  titleParts,
  titleIssuer,
  titleEndMark,
  titleInnerMark,
  titleDoubling,
  titleParticle,
  citedTitleKind,
  issuingNumberForm,
  numberYear,
  missingSignatory,
  classificationForm,
  headerLine,
  addresseeColon,
  openAddressee,
  missingAddressee,
  unneededAddressee,
  addresseeForm,
  oneAddressee,
  addressedPerson,
  salutationMark,
  attachmentNoteForm,
  attachmentNotePlace,
  attachmentTitleMark,
  attachmentLabelForm,
  attachmentList,
  missingAttachment,
  copiesForm,
  copiesToLower,
  abolishedElement,
  colophon,
  requestClosing,
  reportRequest,
  oneMatter,
  replyToRequest,
  openingOfKind,
  closingOfKind,
  formOfAddress,
  issuerOfTitle,
  shortIssuer,
  signatureParts,
  sealNote,
  supplementaryNoteForm,
  jointNames,
  issueNumberZero,
  speechOccasion,
  titleAbout,
  salutationOfDocument,
  closingForm,
  meetingParts,
  lastLines,
  attachmentBeyondLast,
  firstLine,
  contactNumber,
  partsOfKind,
]
