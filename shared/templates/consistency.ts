import { problemOf } from './field-check.ts'
import { placesOf, TEMPLATE_PLACES } from './skeleton.ts'
import type { Route, Template, TemplateFieldDefinition } from './template-schema.ts'

/**
 * What the schema alone cannot see in a template: its route exists, its patterns compile, its places are known, its
 * initial values pass its own checks. One sentence a problem, beginning with the path inside the file.
 */
export function templateProblems(template: Template, routes: readonly Route[]): readonly string[] {
  return [
    ...(routes.some((route) => route.id === template.route) ? [] : [`route: there is no route ${template.route}`]),
    ...(isPattern(template.titlePattern ?? '') ? [] : ['titlePattern: not a regular expression']),
    ...duplicates(template.fields.map((field) => field.id)).map((id) => `fields: ${id} occurs twice`),
    ...duplicates(template.questions.map((question) => question.id)).map((id) => `questions: ${id} occurs twice`),
    ...template.fields.flatMap((field, index) => fieldDefinitionProblems(field).map((it) => `fields.${index}.${it}`)),
    ...template.skeleton.flatMap((paragraph, index) =>
      unknownPlaces(paragraph.text).map((place) => `skeleton.${index}.text: unknown place {{${place}}}`),
    ),
  ]
}

function fieldDefinitionProblems(field: TemplateFieldDefinition): readonly string[] {
  const initial = field.initial === undefined ? [] : [field.initial].flat()
  const isFixed = initial.every((text) => placesOf(text).length === 0)
  if (!isPattern(field.pattern?.matches ?? '')) return ['pattern.matches: not a regular expression']
  return [
    ...(field.input === 'choice' && (field.options ?? []).length === 0 ? ['options: a choice needs options'] : []),
    ...initial.flatMap(unknownPlaces).map((place) => `initial: unknown place {{${place}}}`),
    ...(isFixed && problemOf({ ...field, isRequired: false }, initial) !== null
      ? ['initial: does not pass the checks of the field itself']
      : []),
  ]
}

/**
 * What the schema alone cannot see in a route: step ids are unique, the last step has no acts, every step is reached
 * from the first one, and a time limit names its source.
 */
export function routeProblems(route: Route): readonly string[] {
  const reached = reachedSteps(route)
  return [
    ...duplicates(route.steps.map((step) => step.id)).map((id) => `steps: ${id} occurs twice`),
    ...(route.steps.some((step) => step.next === null) ? [] : ['steps: the route has no end']),
    ...route.steps.flatMap((step, index) => [
      ...(reached.has(step.id) ? [] : [`steps.${index}: no step leads to ${step.id}`]),
      ...((step.next === null) === (step.acts.length === 0)
        ? []
        : [`steps.${index}: the last step, and only it, has no acts`]),
      ...((step.dueHours === null) === (step.dueSource === undefined)
        ? []
        : [`steps.${index}: dueHours and dueSource belong together`]),
    ]),
  ]
}

function reachedSteps(route: Route): ReadonlySet<string> {
  const reached = new Set<string>()
  let step = route.steps[0]
  while (step !== undefined && !reached.has(step.id)) {
    reached.add(step.id)
    const next = step.next
    step = route.steps.find((candidate) => candidate.id === next)
  }
  return reached
}

function unknownPlaces(text: string): readonly string[] {
  return placesOf(text).filter((place) => !(TEMPLATE_PLACES as readonly string[]).includes(place))
}

function isPattern(source: string): boolean {
  try {
    new RegExp(source, 'u')
    return true
  } catch {
    return false
  }
}

function duplicates(values: readonly string[]): readonly string[] {
  return values.filter((value, index) => values.indexOf(value) !== index)
}
