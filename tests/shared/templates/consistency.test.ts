import { describe, expect, it } from 'vitest'
import { routeProblems, templateProblems } from '#shared/templates/consistency.ts'
import type { Route, Template } from '#shared/templates/template-schema.ts'
import { aRoute, aTemplate } from '#tests/support/templates.ts'

const text = { id: 'copies', label: '份数', input: 'text', isRequired: false } as const

describe('a template', () => {
  it('without a mistake has no problems', () => {
    expect(templateProblems(aTemplate(), [aRoute()])).toEqual([])
  })

  it.each<[string, Partial<Template>, string]>([
    ['names a route that is not there', { route: 'nowhere' }, 'route: there is no route nowhere'],
    ['has a title pattern that does not compile', { titlePattern: '(' }, 'titlePattern: not a regular expression'],
    ['has the same field twice', { fields: [text, text] }, 'fields: copies occurs twice'],
    [
      'has a field pattern that does not compile',
      { fields: [{ ...text, pattern: { matches: '[', message: '填整数' } }] },
      'fields.0.pattern.matches: not a regular expression',
    ],
    [
      'has a choice without options',
      { fields: [{ ...text, input: 'choice' }] },
      'fields.0.options: a choice needs options',
    ],
    [
      'begins with a value that its own check refuses',
      { fields: [{ ...text, initial: '三十', pattern: { matches: '^\\d+$', message: '填整数' } }] },
      'fields.0.initial: does not pass the checks of the field itself',
    ],
    [
      'has an unknown place in its skeleton',
      { skeleton: [{ kind: 'title', text: '{{titel}}', runIn: false }] },
      'skeleton.0.text: unknown place {{titel}}',
    ],
    [
      'has an unknown place in a field',
      { fields: [{ ...text, initial: '{{office}}' }] },
      'fields.0.initial: unknown place {{office}}',
    ],
  ])('that %s says so with the path', (_, overrides, problem) => {
    expect(templateProblems(aTemplate(overrides), [aRoute()])).toEqual([problem])
  })
})

describe('a route', () => {
  const [first, second, last] = aRoute().steps as [Route['steps'][0], Route['steps'][0], Route['steps'][0]]

  it('without a mistake has no problems', () => {
    expect(routeProblems(aRoute())).toEqual([])
  })

  it.each<[string, Route['steps'], string]>([
    [
      'has a step that nothing leads to',
      [first, { ...second, id: 'lost' }, { ...second }, last],
      'steps.1: no step leads to lost',
    ],
    ['goes round in a circle', [first, { ...second, next: first.id }, last], `steps.2: no step leads to ${last.id}`],
    ['never ends', [first, { ...second, next: first.id }], 'steps: the route has no end'],
    [
      'ends with acts',
      [first, second, { ...last, acts: ['issue'] }],
      'steps.2: the last step, and only it, has no acts',
    ],
    ['stops on the way', [first, { ...second, acts: [] }, last], 'steps.1: the last step, and only it, has no acts'],
    [
      'limits the time without saying why',
      [first, { ...second, dueHours: 8 }, last],
      'steps.1: dueHours and dueSource belong together',
    ],
  ])('that %s says so with the path', (_, steps, problem) => {
    expect(routeProblems(aRoute({ steps }))).toContain(problem)
  })
})
