import { Route, Template } from '#shared/templates/template-schema.ts'

/** A small correct template; `overrides` replace whole parts of it. */
export function aTemplate(overrides: Partial<Template> = {}): Template {
  const template = Template.parse({
    kind: 'bulletin',
    name: '通报',
    version: 1,
    group: 'statutory',
    description: '表彰先进、批评错误、传达重要精神和告知重要情况。',
    format: 'document',
    direction: 'downward',
    questions: [{ id: 'addressee', label: '主送机关', input: 'text' }],
    fields: [],
    skeleton: [{ kind: 'title', text: '{{title}}' }],
    guidance: [{ heading: '事实', text: '先核实，再通报。' }],
    route: 'short',
  })
  return { ...template, ...overrides }
}

/** A small correct route of three steps; `overrides` replace whole parts of it. */
export function aRoute(overrides: Partial<Route> = {}): Route {
  const step = { mode: 'one', textAccess: 'comment', box: null, dueHours: null }
  const route = Route.parse({
    id: 'short',
    version: 1,
    name: '简易流程',
    steps: [
      {
        ...step,
        id: 'draft',
        name: '起草',
        stage: 'drafting',
        assignee: { from: 'writers' },
        acts: ['submit'],
        next: 'sign',
      },
      {
        ...step,
        id: 'sign',
        name: '签发',
        stage: 'signing',
        assignee: { from: 'post', roles: ['chiefLeader'], scope: 'wholeOffice' },
        acts: ['sign', 'return'],
        next: 'issued',
      },
      { ...step, id: 'issued', name: '已印发', stage: 'issued', assignee: { from: 'writers' }, acts: [], next: null },
    ],
  })
  return { ...route, ...overrides }
}
