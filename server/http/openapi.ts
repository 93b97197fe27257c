import { z } from 'zod'
import * as commonSchemas from '#shared/api/common.ts'
import * as documentSchemas from '#shared/api/documents.ts'
import type { Endpoint } from '#shared/api/endpoint.ts'
import { api } from '#shared/api/index.ts'
import { FiguresQuery, PAPERWORK_EXPORT_PATH } from '#shared/api/paperwork.ts'
import * as peopleSchemas from '#shared/api/people.ts'
import { messages } from '#shared/messages/index.ts'

type JsonSchema = Readonly<Record<string, unknown>>

const ERROR_REPLY = { $ref: '#/components/schemas/ErrorReply' }

/** The contract as an OpenAPI 3.1 document, generated from the schemas that parse and present every request. */
export function openApiDocument(): JsonSchema {
  const components = namedReplies()
  const paths: Record<string, Record<string, JsonSchema>> = {}
  for (const [name, endpoint] of Object.entries(api))
    addOperation(paths, endpoint.path, { [endpoint.method.toLowerCase()]: operation(name, endpoint, components) })
  addOperation(paths, documentSchemas.EXPORT_PATH, { get: exportOperation() })
  addOperation(paths, PAPERWORK_EXPORT_PATH, { get: figuresOperation() })
  addOperation(paths, '/collaboration', { get: COLLABORATION })

  return {
    openapi: '3.1.0',
    info: { title: `Wenshu (${messages['zh-CN'].common.productName})`, version: '1', description: DESCRIPTION },
    security: [{ session: [] }],
    paths,
    components: {
      schemas: components.schemas,
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'wenshu_session' } },
    },
  }
}

const DESCRIPTION =
  'Sign in with POST /api/session; the reply sets the session cookie. Requests that change something are refused when ' +
  'they come from a page of another origin. Wording follows Accept-Language (zh-CN, en).'

const COLLABORATION: JsonSchema = {
  operationId: 'collaborate',
  summary: 'WebSocket: the live text of a document',
  description:
    'Hocuspocus protocol (version 4) over the WebSocket upgrade of this address. The document name is the document ' +
    'id; the Y.Doc holds the XmlFragment `body` and the Map `fields`. Authenticate with the session cookie, or with a ' +
    'token of POST /api/session/collaboration-token. An update is acknowledged when it is on disk.',
  responses: {
    '101': { description: 'The connection becomes a WebSocket' },
    '403': { description: 'The request comes from a page of another origin' },
  },
}

type Paths = Record<string, Record<string, JsonSchema>>

function addOperation(paths: Paths, expressPath: string, operations: Record<string, JsonSchema>): void {
  const path = expressPath.replace(/:(\w+)/g, '{$1}')
  paths[path] = { ...paths[path], ...operations }
}

interface Components {
  readonly schemas: Readonly<Record<string, JsonSchema>>
  /** The name of a schema that is a component of its own. */
  readonly nameOf: (schema: z.ZodType) => string | null
}

/** The schemas that `shared/api` exports, by their names there: replies refer to them. */
function namedReplies(): Components {
  const registry = z.registry<{ id: string }>()
  for (const exports of [commonSchemas, peopleSchemas, documentSchemas])
    for (const [name, value] of Object.entries(exports))
      if (value instanceof z.ZodObject) registry.add(value, { id: name })
  const { schemas } = z.toJSONSchema(registry, {
    io: 'output',
    uri: (id) => `#/components/schemas/${id}`,
    unrepresentable: 'any',
  })
  const plain = Object.entries(schemas).map(([name, schema]) => [name, withoutIds(schema)])
  return { schemas: Object.fromEntries(plain), nameOf: (schema) => registry.get(schema)?.id ?? null }
}

/** `$id` and `$schema` of a schema that stands within another document. */
function withoutIds(schema: JsonSchema): JsonSchema {
  const { $id: _id, $schema: _schema, ...rest } = schema
  return rest
}

function operation(name: string, endpoint: Endpoint, components: Components): JsonSchema {
  const body = schemaOf(endpoint.body, 'input', components)
  return {
    operationId: name,
    summary: endpoint.summary,
    ...(endpoint.isPublic ? { security: [] } : {}),
    parameters: [...parameters('path', endpoint.params), ...parameters('query', endpoint.query)],
    ...(isEmpty(body) ? {} : { requestBody: { required: true, content: json(body) } }),
    responses: {
      '200': { description: 'Done', content: json(schemaOf(endpoint.reply, 'output', components)) },
      default: { description: 'Refused, with the reason', content: json(ERROR_REPLY) },
    },
  }
}

function parameters(place: 'path' | 'query', schema: z.ZodType): JsonSchema[] {
  const object: { properties?: Record<string, JsonSchema>; required?: string[] } = jsonSchema(schema, 'input')
  return Object.entries(object.properties ?? {}).map(([name, property]) => ({
    name,
    in: place,
    required: place === 'path' || (object.required ?? []).includes(name),
    schema: property,
  }))
}

function exportOperation(): JsonSchema {
  const file = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
  return {
    operationId: 'exportDocument',
    summary: 'The document as a Word file: for review at any time, final once it is signed',
    parameters: [
      { name: 'documentId', in: 'path', required: true, schema: { type: 'string' } },
      ...parameters('query', documentSchemas.ExportQuery),
    ],
    responses: {
      '200': { description: 'The file', content: { [file]: { schema: { type: 'string', format: 'binary' } } } },
      default: { description: 'Refused: what stands in the way', content: json(ERROR_REPLY) },
    },
  }
}

function figuresOperation(): JsonSchema {
  return {
    operationId: 'exportFigures',
    summary: 'The figures of issued documents as a table for spreadsheets',
    parameters: parameters('query', FiguresQuery),
    responses: {
      '200': { description: 'The file', content: { 'text/csv': { schema: { type: 'string' } } } },
      default: { description: 'Refused, with the reason', content: json(ERROR_REPLY) },
    },
  }
}

/** A reference when the schema is a component, or a list of one; the schema itself otherwise. */
function schemaOf(schema: z.ZodType, io: 'input' | 'output', components: Components): JsonSchema {
  const name = io === 'output' ? components.nameOf(schema) : null
  if (name !== null) return { $ref: `#/components/schemas/${name}` }
  if (schema instanceof z.ZodArray && schema.element instanceof z.ZodType)
    return { type: 'array', items: schemaOf(schema.element, io, components) }
  return jsonSchema(schema, io)
}

function jsonSchema(schema: z.ZodType, io: 'input' | 'output'): JsonSchema {
  return withoutIds(z.toJSONSchema(schema, { io, unrepresentable: 'any' }))
}

function isEmpty(schema: JsonSchema): boolean {
  return Object.keys(schema.properties ?? {}).length === 0
}

function json(schema: JsonSchema): JsonSchema {
  return { 'application/json': { schema } }
}
