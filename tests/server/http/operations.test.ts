import { describe, expect, it } from 'vitest'
import { EXPORT_PATH } from '#shared/api/documents.ts'
import { api } from '#shared/api/index.ts'
import { apiClient } from '#tests/support/api-client.ts'
import { startTestServer } from '#tests/support/server.ts'

const OPERATIONS = Object.entries(api)

describe('operations of the contract', () => {
  it('need a session, all but those of the first visit, of signing in and of whether one is', () => {
    const open = OPERATIONS.filter(([, { isPublic }]) => isPublic).map(([name]) => name)

    expect(open.sort()).toEqual(['createOffice', 'createSample', 'probeSession', 'readSetup', 'signIn'])
  })

  it('refuse a stranger before anything else, each of them', async () => {
    const server = await startTestServer()

    for (const [name, { method, path, isPublic }] of OPERATIONS) {
      if (isPublic) continue
      const response = await server.visitor().fetch(path.replace(/:\w+/g, 'x'), { method })
      expect([name, response.status, (await response.json()).code]).toEqual([name, 401, 'session.required'])
    }
  })

  it('have addresses of their own', () => {
    const addresses = OPERATIONS.map(([, { method, path }]) => `${method} ${path.replace(/:\w+/g, ':')}`)

    expect(new Set(addresses).size).toBe(addresses.length)
  })
})

describe('the OpenAPI document', () => {
  it('is version 3.1 and describes every operation, the export and the WebSocket', async () => {
    const server = await startTestServer()
    const response = await apiClient(server.url).fetch('/api/openapi.json')
    const document = await response.json()

    expect(document.openapi).toBe('3.1.0')
    for (const [name, { method, path }] of OPERATIONS) {
      const operation = document.paths[openApiPath(path)]?.[method.toLowerCase()]
      expect(operation?.operationId, name).toBe(name)
    }
    expect(document.paths[openApiPath(EXPORT_PATH)].get.responses[200].content).toHaveProperty([
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    ])
    expect(document.paths['/collaboration'].get.responses).toHaveProperty('101')
  })

  it('refers only to schemas it has, declares every place of an address, and repeats no operation id', async () => {
    const server = await startTestServer()
    const document = await (await server.visitor().fetch('/openapi.json')).json()

    const references = [...JSON.stringify(document).matchAll(/"\$ref":"([^"]+)"/g)].map(([, reference]) => reference)
    expect(references.length).toBeGreaterThan(20)
    for (const reference of references)
      expect(document.components.schemas).toHaveProperty((reference ?? '').replace('#/components/schemas/', ''))

    const ids: string[] = []
    for (const [path, operations] of Object.entries<Record<string, OpenApiOperation>>(document.paths))
      for (const operation of Object.values(operations)) {
        ids.push(operation.operationId)
        const declared = (operation.parameters ?? []).filter((parameter) => parameter.in === 'path')
        const places = [...path.matchAll(/\{(\w+)\}/g)].map(([, place]) => place)
        if (path !== '/collaboration') expect(declared.map(({ name }) => name).sort()).toEqual(places.sort())
      }
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('shows what may be left out of a request and what a reply always has', async () => {
    const server = await startTestServer()
    const { paths, components } = await (await server.visitor().fetch('/openapi.json')).json()

    const body = paths['/api/documents'].post.requestBody.content['application/json'].schema
    expect(body.required).toEqual(['kind', 'title'])
    expect(components.schemas.PersonBrief.required).toEqual(['id', 'name', 'unitName', 'title'])
    expect(paths['/api/session'].post.security).toEqual([])
    expect(paths['/api/session'].get.security).toBeUndefined()
  })
})

interface OpenApiOperation {
  readonly operationId: string
  readonly parameters?: readonly { readonly name: string; readonly in: string }[]
}

function openApiPath(path: string): string {
  return path.replace(/:(\w+)/g, '{$1}')
}
