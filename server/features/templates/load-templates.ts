import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { notFound } from '#shared/kernel/domain-error.ts'
import { PaperworkPolicy, unknownKinds } from '#shared/paperwork/policy.ts'
import { NegativeList } from '#shared/proof/negative-list.ts'
import { routeProblems, templateProblems } from '#shared/templates/consistency.ts'
import { Route, Template } from '#shared/templates/template-schema.ts'
import { jsonFilesIn, type Report, readJson } from './read-json.ts'
import type { TemplateLibrary } from './template-library.ts'

/**
 * Reads every template (`kinds/<kind>/template.json`), route (`routes/*.json`), the negative list and the
 * limits for paperwork of a folder. Throws one Error that names every wrong file with the path inside it: a server does
 * not start on half a library.
 */
export function loadTemplates(folder: string): TemplateLibrary {
  const problems: string[] = []
  const report = (file: string) => (problem: string) => problems.push(`  ${file}: ${problem}`)

  const routes = readRoutes(folder, report)
  const templates = readKinds(folder, report, routes)
  const list = readJson(join(folder, LIST_FILE), NegativeList, report(LIST_FILE))
  const paperwork = readPaperwork(folder, report, templates)
  if (problems.length > 0 || list === null || paperwork === null)
    throw new Error(`Wrong templates in ${folder}:\n${problems.join('\n')}`)
  return createLibrary({ templates, routes, list, paperwork })
}

const LIST_FILE = 'negative-list.json'
const PAPERWORK_FILE = 'paperwork.json'

function readPaperwork(folder: string, report: ReportFor, templates: readonly Template[]): PaperworkPolicy | null {
  const policy = readJson(join(folder, PAPERWORK_FILE), PaperworkPolicy, report(PAPERWORK_FILE))
  if (policy === null) return null
  const kinds = templates.map(({ kind }) => kind)
  unknownKinds(policy, kinds).forEach(report(PAPERWORK_FILE))
  return policy
}

type ReportFor = (file: string) => Report

/** A route keeps its earlier versions beside it, as `<id>.v<version>.json`: running documents stay on them. */
function readRoutes(folder: string, report: ReportFor): readonly Route[] {
  const versions = new Set<string>()
  return jsonFilesIn(join(folder, 'routes')).flatMap((name) => {
    const file = `routes/${name}`
    const route = readJson(join(folder, file), Route, report(file))
    if (route === null) return []

    routeProblems(route).forEach(report(file))
    const names = [`${route.id}.json`, `${route.id}.v${route.version}.json`]
    if (!names.includes(name)) report(file)(`is named neither ${names.join(' nor ')}`)
    if (versions.has(`${route.id} ${route.version}`)) report(file)(`version ${route.version} exists already`)
    versions.add(`${route.id} ${route.version}`)
    return [route]
  })
}

function readKinds(folder: string, report: ReportFor, routes: readonly Route[]): readonly Template[] {
  return foldersIn(join(folder, 'kinds')).flatMap((kind) => {
    const file = `kinds/${kind}/template.json`
    const template = readJson(join(folder, file), Template, report(file))
    if (template === null) return []

    templateProblems(template, routes).forEach(report(file))
    if (template.kind !== kind) report(file)(`kind: is ${template.kind}, but the folder is ${kind}`)
    return [template]
  })
}

function foldersIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
}

interface Library {
  readonly templates: readonly Template[]
  readonly routes: readonly Route[]
  readonly list: NegativeList
  readonly paperwork: PaperworkPolicy
}

function createLibrary({ templates, routes, list, paperwork }: Library): TemplateLibrary {
  const ordered = templates.toSorted((a, b) => a.position - b.position || a.kind.localeCompare(b.kind))
  return {
    all: () => ordered,
    negativeList: () => list,
    paperwork: () => paperwork,

    template(kind) {
      const template = templates.find((candidate) => candidate.kind === kind)
      if (template === undefined) throw notFound('template')
      return template
    },

    route(id, version) {
      const versions = routes.filter((route) => route.id === id).toSorted((a, b) => b.version - a.version)
      const route = version === undefined ? versions[0] : versions.find((candidate) => candidate.version === version)
      // Stored documents name only routes that were there when they were created: somebody took the file away.
      if (route === undefined) throw new Error(`templates/routes has no route ${id} version ${version ?? '(any)'}`)
      return route
    },
  }
}
