import type { TemplateLibrary } from '#server/features/templates/index.ts'
import type { Template } from '#shared/templates/template-schema.ts'
import { closestName } from './closest-name.ts'
import { UsageError } from './usage-error.ts'

/** The template of a kind that is named in English or Chinese. Throws a UsageError that names the nearest. */
export function templateFor(kind: string | null, templates: TemplateLibrary): Template {
  const kinds = templates.all().map((template) => template.kind)
  // Either name may be given, so both are told.
  const told = templates.all().map((template) => `${template.name} ${template.kind}`)
  if (kind === null) throw new UsageError('kindMissing', { kinds: told })
  if (kinds.includes(kind)) return templates.template(kind)

  // People know the kinds by their Chinese names, too.
  const named = templates.all().find((template) => template.name === kind)
  if (named !== undefined) return named
  const closest = closestName(kind, kinds)
  throw closest === null
    ? new UsageError('unknownKind', { kind, kinds: told })
    : new UsageError('unknownKindNear', { kind, kinds: told, closest })
}
