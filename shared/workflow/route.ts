import type { PostRole } from '../permissions/posts.ts'

/** Where a document stands in its life. */
export const STAGES = [
  'drafting', // 起草
  'editReview', // 科室核稿
  'officeReview', // 办公室核稿、审核
  'countersigning', // 会签
  'signing', // 签发
  'registering', // 登记、印制
  'issued', // 印发
] as const
export type Stage = (typeof STAGES)[number]

/** What a person may do to a document at a step. */
export const ACTS = [
  'submit', // 送审
  'pass', // 通过
  'return', // 退回
  'retract', // 撤回
  'sign', // 签发
  'issue', // 办结印发
] as const
export type Act = (typeof ACTS)[number]

/** Boxes of the sign-off sheet (发文处理单) that an opinion lands in. */
export const SHEET_BOXES = ['sign', 'countersign', 'officeReview', 'editReview', 'registration'] as const
export type SheetBox = (typeof SHEET_BOXES)[number]

/** Who may be chosen for a step: the writers of the document, or holders of a post in a part of the unit tree. */
export type Assignee =
  | { readonly from: 'writers' }
  | { readonly from: 'post'; readonly roles: readonly PostRole[]; readonly scope: 'ownUnit' | 'wholeOffice' }

export interface RouteStep {
  readonly id: string
  readonly name: string
  readonly stage: Stage
  readonly assignee: Assignee
  /** `one`: any one handler completes the step; `all`: every handler must. */
  readonly mode: 'one' | 'all'
  /** Whether handlers of this step may change the text. Everyone else never may while the step runs. */
  readonly textAccess: 'edit' | 'comment'
  readonly acts: readonly Act[]
  readonly box: SheetBox | null
  /** Hours from arrival until the step is due; `null` is no limit. */
  readonly dueHours: number | null
  /** The step after this one, or `null` at the end. */
  readonly next: string | null
}

/** A route as data (`templates/routes`). A running document keeps the version it started with. */
export interface RouteDefinition {
  readonly id: string
  readonly version: number
  readonly name: string
  readonly steps: readonly RouteStep[]
}

/** The step of a route; throws when the route has none of that id, which its schema rules out for stored runs. */
export function stepOf(route: RouteDefinition, stepId: string): RouteStep {
  const step = route.steps.find((candidate) => candidate.id === stepId)
  if (step === undefined) throw new Error(`route ${route.id} v${route.version} has no step ${stepId}`)
  return step
}

/** The step at which a document is drafted: the first of the route. */
export function firstStep(route: RouteDefinition): RouteStep {
  const [step] = route.steps
  if (step === undefined) throw new Error(`route ${route.id} v${route.version} has no steps`)
  return step
}

/** The steps in the order they are walked, from drafting to the end. */
export function pathOf(route: RouteDefinition): readonly RouteStep[] {
  const path = [firstStep(route)]
  for (let next = path[0]?.next ?? null; next !== null && path.length < route.steps.length; ) {
    const step = stepOf(route, next)
    path.push(step)
    next = step.next
  }
  return path
}
