import type { PaperworkPolicy } from '#shared/paperwork/policy.ts'
import type { NegativeList } from '#shared/proof/negative-list.ts'
import type { Route, Template } from '#shared/templates/template-schema.ts'

/** Templates and routes as they lie in `templates/`, checked when the server starts. */
export interface TemplateLibrary {
  all(): readonly Template[]
  /** The newest template of a kind; throws `template.notFound`. */
  template(kind: string): Template
  /** The newest version of a route, or the given one: a running document keeps the version it started with. */
  route(id: string, version?: number): Route
  /** The negative list that an office starts with. */
  negativeList(): NegativeList
  /** The limits and quotas that an office starts with. */
  paperwork(): PaperworkPolicy
}
