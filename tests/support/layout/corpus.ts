import type { DocumentView } from '#shared/document/view.ts'
import type { PageProfile } from '#shared/layout/page-profile.ts'
import {
  billSample,
  informationSample,
  jointNotice,
  jointRequest,
  orderSample,
  paperSample,
  resolutionSample,
} from '#tests/support/format-samples.ts'
import {
  landscapeEnds,
  landscapeNotice,
  landscapePlan,
  tallRowsPlan,
  uprightPlan,
} from '#tests/support/landscape-samples.ts'
import {
  letterSample,
  minutesSample,
  noticeSample,
  requestSample,
  speechSample,
} from '#tests/support/office-samples.ts'
import { sampleDocuments } from '#tests/support/word-import.ts'
import { fittedDocuments } from './fitted-documents.ts'
import { generatedDocument } from './generated-documents.ts'

/** A document of the corpus and how it is to be set. */
export interface CorpusDocument {
  readonly name: string
  readonly view: DocumentView
  readonly profile: PageProfile['name']
  readonly isSealed: boolean
}

/** Every kind that is shipped. */
const KINDS = [
  'announcement',
  'approvalReply',
  'bill',
  'bulletin',
  'communique',
  'decision',
  'hostScript',
  'informationReport',
  'inspectionNotice',
  'letter',
  'meetingNotice',
  'minutes',
  'notice',
  'opinion',
  'order',
  'plan',
  'publicNotice',
  'report',
  'requestForApproval',
  'researchReport',
  'resolution',
  'speech',
  'workReport',
] as const

const SAMPLES: readonly (readonly [name: string, view: () => DocumentView])[] = [
  ['notice with table', noticeSample],
  ['request, one signatory', requestSample],
  ['request, three signatories', () => requestSample(['林远舟', '周正', '何敏'])],
  ['letter', letterSample],
  ['minutes', minutesSample],
  ['speech', speechSample],
  ['joint notice of 2', () => jointNotice(2)],
  ['joint notice of 8', () => jointNotice(8)],
  ['joint request of 3', () => jointRequest(3)],
  ['joint request of 6', () => jointRequest(6)],
  ['order', orderSample],
  ['bill', billSample],
  ['information report', informationSample],
  ['resolution', resolutionSample],
  ['plan', () => paperSample('plan')],
  ['work report', () => paperSample('workReport')],
  ['research report', () => paperSample('researchReport')],
  ['plan, table across several pages', landscapePlan],
  ['plan, tables across the page at both ends', landscapeEnds],
  ['notice, attachments across the page', landscapeNotice],
  ['plan, long upright table', uprightPlan],
  ['plan, rows higher than a page, upright and across', tallRowsPlan],
]

/** Texts over all kinds and formats: written ones, those of the sample office, and a generated one of every kind. */
export function layoutCorpus(): readonly CorpusDocument[] {
  const usual = { profile: 'pageSetup', isSealed: true } as const
  return [
    ...SAMPLES.map(([name, view]) => ({ name, view: view(), ...usual })),
    ...sampleDocuments().map(([name, view], index) => ({ name: `sample ${index + 1}: ${name}`, view, ...usual })),
    ...KINDS.map((kind, seed) => ({
      name: `generated ${kind}`,
      view: generatedDocument(kind, seed + 1, 1 + (seed % 5)),
      ...usual,
      isSealed: seed % 2 === 0,
    })),
    { name: 'notice, profile of ink', view: noticeSample(), ...usual, profile: 'ink' },
    { name: 'generated speech, read aloud', view: generatedDocument('speech', 77, 4), ...usual, profile: 'readAloud' },
    { name: 'notice, attachments apart', view: noticeSample(4, { attachmentBinding: '分开装订' }), ...usual },
    ...fittedDocuments().map(([name, view]) => ({ name, view, ...usual })),
    { name: 'generated report of many pages', view: generatedDocument('report', 78, 24), ...usual },
  ]
}

/** The few that a test run measures: one of every format. */
export function smallCorpus(): readonly CorpusDocument[] {
  const names = ['notice with table', 'letter', 'order', 'minutes', 'speech', 'information report']
  return layoutCorpus().filter(({ name }) => names.includes(name))
}
