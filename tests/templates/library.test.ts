import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { documentToDocx } from '#server/docx/index.ts'
import { loadTemplates, templateRoutes } from '#server/features/templates/index.ts'
import { api } from '#shared/api/index.ts'
import { type ParagraphJson, paragraphJson } from '#shared/document/document-json.ts'
import { documentView } from '#shared/document/view.ts'
import { DomainError } from '#shared/kernel/domain-error.ts'
import { createChecker } from '#shared/rules/checker.ts'
import { allRules } from '#shared/rules/rules.ts'
import { fieldProblems } from '#shared/templates/field-check.ts'
import { fillPlaces, initialFieldValue } from '#shared/templates/skeleton.ts'
import type { Template } from '#shared/templates/template-schema.ts'
import { firstStep, stepOf } from '#shared/workflow/route.ts'
import { docxPart, wordsIn } from '#tests/support/docx-parts.ts'
import { aRoute, aTemplate } from '#tests/support/templates.ts'

const OWN = fileURLToPath(new URL('../../templates/', import.meta.url))
const library = loadTemplates(OWN)

const COMMON_ANSWERS = {
  unitName: '综合一科',
  officeName: '临江市委办公室',
  today: '2026年11月22日',
  speaker: '周正清',
  occasionDate: '2026年11月28日',
  occasion: '全市党委办公室主任会议',
  addressee: '各县（市、区）委办公室',
}

function answersFor(template: Template) {
  return { ...COMMON_ANSWERS, title: `临江市委办公室关于做好值班工作的${template.name}` }
}

/** The paragraphs a new document of the kind begins with. */
function skeletonOf(template: Template): readonly ParagraphJson[] {
  return template.skeleton.map((paragraph, index) =>
    paragraphJson({ ...paragraph, id: `p${index}`, text: fillPlaces(paragraph.text, answersFor(template)) }),
  )
}

/** 《党政机关公文处理工作条例》第八条. */
const STATUTORY_KINDS = [
  ...['决议', '决定', '命令', '公报', '公告', '通告', '意见', '通知'],
  ...['通报', '报告', '请示', '批复', '议案', '函', '纪要'],
]

it('offers the fifteen statutory kinds and those of the office, the most used first', () => {
  const namesOf = (group: Template['group']) =>
    library
      .all()
      .filter((template) => template.group === group)
      .map(({ name }) => name)

  expect(namesOf('statutory').slice(0, 4)).toEqual(['通知', '请示', '函', '纪要'])
  expect(new Set(namesOf('statutory'))).toEqual(new Set(STATUTORY_KINDS))
  expect(namesOf('office')).toEqual(['领导讲话', '会议通知', '主持词', '汇报', '方案', '调研报告', '信息', '督查通知'])
})

describe.each(library.all().map((template) => [template.name, template] as const))(
  'the template 《%s》',
  (_, template) => {
    const route = library.route(template.route)

    it('leads from drafting to issue, with an office review before the signature', () => {
      const stages = route.steps.map((step) => step.stage)

      expect(firstStep(route).stage).toBe('drafting')
      expect(stages.at(-1)).toBe('issued')
      expect(stages.indexOf('officeReview')).toBeGreaterThan(0)
      expect(stages.indexOf('officeReview')).toBeLessThan(stages.indexOf('signing'))
      expect(stages.indexOf('signing')).toBeLessThan(stages.indexOf('registering'))
    })

    it('lets nobody change the text from the office review on, and everybody return it who reviews it', () => {
      const later = route.steps.slice(route.steps.findIndex((step) => step.stage === 'officeReview'))

      expect(later.map((step) => step.textAccess)).toEqual(later.map(() => 'comment'))
      expect(later.slice(0, -1).every((step) => step.acts.includes('return'))).toBe(true)
    })

    it('has a skeleton that asks for nothing but answers and ×× once it is filled', () => {
      expect(JSON.stringify(skeletonOf(template))).not.toContain('{{')
      expect(template.skeleton[0]?.kind).toBe('title')
    })

    it('has a skeleton in which the zero-error checks find only the places to fill', () => {
      const view = documentView(template.kind, { type: 'doc', content: skeletonOf(template) }, {})

      const findings = createChecker(allRules, template)(view)

      expect(
        findings.filter(({ severity, ruleId }) => severity === 'block' && !ruleId.startsWith('NEG-PLACEHOLDER')),
      ).toEqual([])
      expect(findings.some(({ ruleId }) => ruleId.startsWith('NEG-PLACEHOLDER'))).toBe(true)
    })

    it('starts with fields that are either correct or plainly missing', () => {
      const fields = Object.fromEntries(
        template.fields.flatMap((field) => {
          const value = initialFieldValue(field, answersFor(template))
          return value === undefined ? [] : [[field.id, value]]
        }),
      )

      expect(fieldProblems(template, fields).filter(({ problem }) => problem !== 'missing')).toEqual([])
    })

    it('tells for every check how to pass it, and gives guidance one can act on', () => {
      for (const field of template.fields)
        if (field.pattern !== undefined) expect(field.pattern.message.length).toBeGreaterThan(8)
      expect(template.guidance.length).toBeGreaterThanOrEqual(4)
      for (const { heading, text } of template.guidance) {
        expect(heading.length).toBeLessThanOrEqual(12)
        expect(text.length).toBeLessThanOrEqual(120)
      }
    })

    it('names the source of every time limit', () => {
      for (const step of route.steps) if (step.dueHours !== null) expect(step.dueSource).toMatch(/实务|条例|规定/)
    })
  },
)

describe('the issuing number of a form', () => {
  const pattern = new RegExp(
    library.template('notice').fields.find(({ id }) => id === 'issuingNumber')?.pattern?.matches ?? '',
    'u',
  )

  it.each(['临办发〔2026〕12号', '临办函〔2026〕1号'])('[GB-7.2.5] may be %s', (number) => {
    expect(pattern.test(number)).toBe(true)
  })

  it.each([
    '临办发[2026]12号',
    '临办发〔26〕12号',
    '临办发〔2026〕012号',
    '临办发〔2026〕第12号',
    '〔2026〕12号',
    '临办发〔2026〕12',
  ])('[GB-7.2.5] may not be %s', (number) => {
    expect(pattern.test(number)).toBe(false)
  })
})

describe('the letterhead of a letter', () => {
  it('[GB-10.1] has no 文件 in it', () => {
    const letterhead = library.template('letter').fields.find(({ id }) => id === 'letterhead')
    const pattern = new RegExp(letterhead?.pattern?.matches ?? '', 'u')

    expect(pattern.test('临江市委办公室')).toBe(true)
    expect(pattern.test('临江市委办公室文件')).toBe(false)
  })
})

describe('the library', () => {
  it('refuses a kind it does not have', () => {
    expect(() => library.template('secret')).toThrow(new DomainError('template.notFound', 404))
  })

  it('is what GET /api/templates answers', async () => {
    const [list] = templateRoutes({ templates: library })
    const reply = await list?.handle({} as never)

    expect(api.listTemplates.reply.parse(reply).map(({ kind }) => kind)).toEqual(library.all().map(({ kind }) => kind))
  })
})

describe('a folder of templates', () => {
  let folder: string
  const put = (path: string, content: unknown) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), typeof content === 'string' ? content : JSON.stringify(content))
  }
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'wenshu-templates-'))
    cpSync(OWN, folder, { recursive: true })
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  it('offers a new kind with a new route as soon as its files lie there, without any code', () => {
    put('routes/short.json', aRoute())
    put('kinds/proposal/template.json', { ...aTemplate({ kind: 'proposal', name: '提案' }), position: 99 })

    const extended = loadTemplates(folder)

    expect(extended.all().at(-1)?.name).toBe('提案')
    expect(stepOf(extended.route(extended.template('proposal').route), 'sign').stage).toBe('signing')
  })

  it('sets a new kind in its format, checks and exports it without any code', async () => {
    put('routes/short.json', aRoute())
    put('kinds/proposal/template.json', aTemplate({ kind: 'proposal', name: '提案', format: 'letter' }))
    const template = loadTemplates(folder).template('proposal')
    const body = { type: 'doc' as const, content: [...skeletonOf(template)] }
    const view = documentView('proposal', body, { letterhead: '临江市委办公室' })

    const findings = createChecker(allRules, template)(view)
    const docx = await documentToDocx(view, { template, copy: 'final' })

    expect(findings.filter(({ severity }) => severity === 'block')).toEqual([])
    expect(wordsIn(await docxPart(docx, 'word/header1.xml'))).toBe('临江市委办公室')
  })

  it('keeps earlier versions of a route for the documents that started with them', () => {
    put('routes/short.v1.json', aRoute())
    put('routes/short.json', aRoute({ version: 2, name: '简易流程（新）' }))

    const { route } = loadTemplates(folder)

    expect([route('short').version, route('short', 1).version, route('short', 2).name]).toEqual([
      1 + 1,
      1,
      '简易流程（新）',
    ])
    expect(() => route('short', 3)).toThrow('no route short version 3')
  })

  it.each<[string, string, unknown, string]>([
    ['a file that is not JSON', 'kinds/bulletin/template.json', '{', 'kinds/bulletin/template.json: '],
    [
      'an unknown paragraph kind',
      'kinds/notice/template.json',
      { ...aTemplate(), skeleton: [{ kind: 'banner', text: '' }] },
      'kinds/notice/template.json: skeleton.0.kind',
    ],
    [
      'a property nobody knows',
      'kinds/bulletin/template.json',
      { ...aTemplate({ route: 'speech' }), colour: 'red' },
      'Unrecognized key',
    ],
    [
      'a kind in the folder of another',
      'kinds/report/template.json',
      aTemplate({ route: 'speech' }),
      'kinds/report/template.json: kind: is bulletin, but the folder is report',
    ],
    [
      'a route that does not exist',
      'kinds/bulletin/template.json',
      aTemplate(),
      'kinds/bulletin/template.json: route: there is no route short',
    ],
    [
      'a step to nowhere',
      'routes/short.json',
      aRoute({ steps: aRoute().steps.map((step) => ({ ...step, next: step.next === null ? null : 'nowhere' })) }),
      'routes/short.json: ',
    ],
    [
      'a post nobody can hold',
      'routes/short.json',
      JSON.stringify(aRoute()).replace('chiefLeader', 'emperor'),
      'routes/short.json: steps.1.assignee',
    ],
    [
      'a route in a file of another name',
      'routes/long.json',
      aRoute(),
      'routes/long.json: is named neither short.json nor short.v1.json',
    ],
  ])('refuses %s and names the file and the place', (_, path, content, message) => {
    put(path, content)

    expect(() => loadTemplates(folder)).toThrow(message)
  })

  it('reports every wrong file at once', () => {
    put('kinds/one/template.json', '{')
    put('kinds/two/template.json', '{')

    expect(() => loadTemplates(folder)).toThrow(/one[\s\S]*two/)
  })
})
