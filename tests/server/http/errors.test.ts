import { Writable } from 'node:stream'
import { pino } from 'pino'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { route } from '#server/http/route.ts'
import { endpoint } from '#shared/api/endpoint.ts'
import { DomainError } from '#shared/kernel/domain-error.ts'
import { LANGUAGES, messages } from '#shared/messages/index.ts'
import type { Refused } from '#tests/support/api-client.ts'
import { startTestOffice, startTestServer } from '#tests/support/server.ts'

const JSON_TYPE = { 'content-type': 'application/json' }

describe('a request that is filled in wrongly', () => {
  it('is refused with every wrong field and how to fill it, in Chinese', async () => {
    const server = await startTestServer()
    const body = JSON.stringify({ code: 'x', officeName: '', account: '林 岚', password: 'short' })

    const response = await server.visitor().fetch('/api/setup/office', { method: 'POST', headers: JSON_TYPE, body })

    expect(response.status).toBe(422)
    expect(await response.json()).toEqual({
      code: 'request.invalid',
      message: '填写的内容有误，请按提示修改后重试。',
      issues: [
        { path: 'officeName', message: '请填写此项。' },
        { path: 'administratorName', message: '请填写此项。' },
        { path: 'account', message: '账号只能使用字母、数字和 . _ -，不含空格和汉字。' },
        { path: 'password', message: '至少填写 8 个字符。' },
      ],
    })
  })

  it('is refused in English to a browser that asks for it, in Chinese to every other', async () => {
    const server = await startTestServer()
    const messageFor = async (language: string) => {
      const response = await server.visitor().fetch('/api/session', { headers: { 'accept-language': language } })
      return (await response.json()).message
    }

    expect(await messageFor('en-GB,en;q=0.9,zh;q=0.5')).toBe(messages.en.errors['session.required'])
    for (const language of ['zh-CN', 'zh-Hans-CN,zh;q=0.9,en;q=0.8', 'fr', '', '*'])
      expect(await messageFor(language)).toBe(messages['zh-CN'].errors['session.required'])
  })

  it('names the limits and the form of every kind of field', async () => {
    const Everything = z.object({
      number: z.number().min(1).max(9),
      list: z.array(z.string()).min(1).max(2),
      long: z.string().max(3),
      choice: z.enum(['a', 'b']),
      day: z.iso.date(),
      instant: z.iso.datetime(),
      nested: z.strictObject({ inner: z.string() }),
      either: z.union([z.string(), z.number()]),
    })
    const check = endpoint({
      method: 'POST',
      path: '/api/check',
      summary: '',
      body: Everything,
      reply: z.unknown(),
      isPublic: true,
    })
    const server = await startTestServer({ extraRoutes: [route(check, async () => null)] })
    const body = {
      number: 0,
      list: ['a', 'b', 'c'],
      long: '太长的字',
      choice: 'c',
      day: '11月22日',
      instant: 'now',
      nested: { inner: 'x', outer: 'y' },
      either: true,
    }

    const refused = await server
      .visitor()
      .ask(check, { body: body as never })
      .then(refuseToPass, (error: Refused) => error)

    expect(Object.fromEntries((refused.reply.issues ?? []).map(({ path, message }) => [path, message]))).toEqual({
      number: '不能小于 1。',
      list: '最多选择 2 项。',
      long: '最多填写 3 个字符，请精简。',
      choice: '请从给出的选项中选择。',
      day: '请填写日期，如 2026-11-22。',
      instant: '请填写时间，如 2026-11-22T08:30:00Z。',
      nested: '有系统不认识的内容：outer。请删除后重试。',
      either: '格式不正确，请按要求填写。',
    })
  })

  it('is refused when it is no JSON, too large, or its address cannot be read', async () => {
    const { admin } = await startTestOffice()
    const post = (body: string) => admin.fetch('/api/units', { method: 'POST', headers: JSON_TYPE, body })

    const [garbled, large, address] = [
      await post('{"parentId":'),
      await post(JSON.stringify({ name: '长'.repeat(600_000) })),
      await admin.fetch('/api/people/%E0%A4%A/password', { method: 'PUT', headers: JSON_TYPE, body: '{}' }),
    ]

    expect([garbled.status, (await garbled.json()).code]).toEqual([400, 'request.malformed'])
    expect([large.status, (await large.json()).code]).toEqual([413, 'request.tooLarge'])
    expect([address.status, (await address.json()).code]).toEqual([400, 'request.malformed'])
  })

  it('does not have its body read before the person is known', async () => {
    const server = await startTestServer()

    const body = '{"parentId":'
    const response = await server.visitor().fetch('/api/units', { method: 'POST', headers: JSON_TYPE, body })

    expect(response.status).toBe(401)
  })
})

it('answers an unknown address under /api with JSON that names it', async () => {
  const server = await startTestServer()

  const response = await server.visitor().fetch('/api/nothing/here?secret=1')

  expect(response.status).toBe(404)
  expect(await response.json()).toMatchObject({
    code: 'request.unknownPath',
    message: '没有这个地址：/api/nothing/here。接口说明见 /api/openapi.json。',
  })
})

describe('a bug', () => {
  const broken = endpoint({ method: 'GET', path: '/api/broken', summary: '', reply: z.unknown(), isPublic: true })
  const leaking = endpoint({
    method: 'GET',
    path: '/api/leaking',
    summary: '',
    reply: z.object({ id: z.string() }),
    isPublic: true,
  })

  it('shows the user a number, and the log the cause under that number', async () => {
    const lines: string[] = []
    const sink = new Writable({
      write(chunk, _encoding, done) {
        lines.push(String(chunk))
        done()
      },
    })
    const fail = async () => {
      throw new Error('the table has no such column')
    }
    const server = await startTestServer({ logger: pino(sink), extraRoutes: [route(broken, fail)] })

    const response = await server.visitor().fetch('/api/broken')
    const reply = await response.json()

    expect(response.status).toBe(500)
    expect(reply.code).toBe('server.failure')
    expect(reply.message).toContain(reply.reference)
    expect(JSON.stringify(reply)).not.toContain('column')
    const logged = lines.map((line) => JSON.parse(line)).find(({ reference }) => reference === reply.reference)
    expect(logged.err.message).toBe('the table has no such column')
  })

  it('cannot send more of a row than the contract names', async () => {
    const row = async () => ({ id: 'p1', passwordHash: 'secret' })
    const server = await startTestServer({ extraRoutes: [route(leaking, row)] })

    const response = await server.visitor().fetch('/api/leaking')

    expect(await response.json()).toEqual({ id: 'p1' })
  })

  it('that makes a reply other than the contract says is a failure, not a reply', async () => {
    const server = await startTestServer({ extraRoutes: [route(leaking, async () => ({ id: 7 }) as never)] })

    expect((await server.visitor().fetch('/api/leaking')).status).toBe(500)
  })
})

it('fills the places of a refusal in its wording and passes its details on', async () => {
  const refusing = endpoint({ method: 'GET', path: '/api/refusing', summary: '', reply: z.unknown(), isPublic: true })
  const refuse = async () => {
    throw new DomainError('workflow.notHandler', 403, { step: '签发' })
  }
  const server = await startTestServer({ extraRoutes: [route(refusing, refuse)] })

  await expect(server.visitor().ask(refusing)).rejects.toMatchObject({
    status: 403,
    reply: { message: '您不是当前环节（签发）的办理人。请刷新查看最新进度。', params: { step: '签发' } },
  })
})

it('words every refusal in both languages', () => {
  const [chinese, english] = LANGUAGES.map((language) => messages[language].errors)

  expect(Object.keys(english ?? {}).sort()).toEqual(Object.keys(chinese ?? {}).sort())
  for (const wording of Object.values(chinese ?? {})) expect(wording).toMatch(/[。？]$|\{\{\w+\}\}$/)
})

function refuseToPass(): never {
  throw new Error('the request was taken')
}
