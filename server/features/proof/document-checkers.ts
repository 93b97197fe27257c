import type { TemplateLibrary } from '#server/features/templates/index.ts'
import { createListChecker, type ListChecker } from '#shared/proof/list-checker.ts'
import type { Ruling } from './read-ruling.ts'

interface KnownChecker {
  readonly versions: string
  readonly checker: ListChecker
}

/** Documents whose paragraphs are kept checked; the least recently asked for goes first. */
const KEPT_DOCUMENTS = 50

/** By the templates of a server, of which every server has its own: nothing is shared between two in one process. */
const known = new WeakMap<TemplateLibrary, Map<string, KnownChecker>>()

/**
 * The checker of a document under a version of the office's list, of its limits and of its registers. It stays while
 * the document is worked on, so that opening a document again checks only the paragraphs that have changed since.
 */
export function checkerFor(
  templates: TemplateLibrary,
  document: { readonly id: string; readonly kind: string },
  under: Ruling,
): ListChecker {
  const checkers = known.get(templates) ?? new Map<string, KnownChecker>()
  known.set(templates, checkers)
  const before = checkers.get(document.id)
  const { list, limits, registers } = under
  const versions = `${list.version}/${limits.version}/${registers.revision}`
  const checker =
    before?.versions === versions
      ? before.checker
      : createListChecker(list.list, templates.template(document.kind), limits.policy.limits, registers.office)
  checkers.delete(document.id)
  checkers.set(document.id, { versions, checker })
  const [oldest] = checkers.keys()
  if (checkers.size > KEPT_DOCUMENTS && oldest !== undefined) checkers.delete(oldest)
  return checker
}
