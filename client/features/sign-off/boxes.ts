import type { DocumentDetail } from '#shared/api/documents.ts'
import type { SheetBox, Stage } from '#shared/workflow/route.ts'

const BOX_OF_STAGE: Readonly<Partial<Record<Stage, SheetBox>>> = {
  editReview: 'editReview',
  officeReview: 'officeReview',
  countersigning: 'countersign',
  signing: 'sign',
  registering: 'registration',
}

/** The box of the sheet that opinions of a stage land in, or `null`. */
export function boxOfStage(stage: Stage): SheetBox | null {
  return BOX_OF_STAGE[stage] ?? null
}

/** Whether the route of the document has a step for the box. */
export function hasBox(document: Pick<DocumentDetail, 'steps'>, box: SheetBox): boolean {
  return document.steps.some(({ stage }) => boxOfStage(stage) === box)
}
