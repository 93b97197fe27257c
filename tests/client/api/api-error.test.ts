import { describe, expect, it } from 'vitest'
import { ApiError, describeError, errorFromReply, errorWithoutReply, issuesByField } from '#client/api/api-error.ts'
import { zhCN } from '#shared/messages/zh-CN/index.ts'

const { errors, shell } = zhCN

describe('a refusal of the server', () => {
  it('keeps code, status and the wording of the server', () => {
    const error = errorFromReply(409, { code: 'workflow.revisionConflict', message: '文稿刚刚变化。' }, zhCN)

    expect(error).toMatchObject({ code: 'workflow.revisionConflict', status: 409, message: '文稿刚刚变化。' })
    expect(error.isTemporary).toBe(false)
  })

  it('is worded by its code and params when the server sent no wording', () => {
    const reply = { code: 'workflow.actNotAllowed', message: '', params: { step: '签发' } }

    expect(errorFromReply(409, reply, zhCN).message).toBe(errors['workflow.actNotAllowed'].replace('{{step}}', '签发'))
    expect(errorFromReply(400, { code: 'nobody.knows', message: '' }, zhCN).message).toBe(shell.failures.unknownRefusal)
  })

  it('gives its issues to the fields of a form', () => {
    const reply = {
      code: 'request.invalid',
      message: '填写有误。',
      issues: [
        { path: 'body.account', message: '账号已有人使用。' },
        { path: 'name', message: '请填写。' },
      ],
    }

    expect(issuesByField(errorFromReply(400, reply, zhCN))).toEqual({ account: '账号已有人使用。', name: '请填写。' })
    expect(issuesByField(new Error('a bug'))).toEqual({})
  })

  it('is shown with the reference to quote when it is a failure of the server', () => {
    const error = errorFromReply(500, { code: 'server.failure', message: '出错了。', reference: 'a1b2' }, zhCN)

    expect(error.isTemporary).toBe(true)
    expect(describeError(error, zhCN)).toBe('出错了。（报修编号 a1b2）')
  })
})

describe('a reply that is not of the application', () => {
  it('is named by its status', () => {
    const error = errorFromReply(502, null, zhCN)

    expect(error.code).toBe('client.unexpectedReply')
    expect(error.message).toContain('502')
    expect(error.isTemporary).toBe(true)
  })

  it('ends the session when it is 401, whatever its body', () => {
    expect(errorFromReply(401, '<html>', zhCN).isSessionEnd).toBe(true)
  })
})

it('a request without reply is temporary and keeps its cause', () => {
  const cause = new TypeError('Failed to fetch')
  const error = errorWithoutReply(cause, zhCN)

  expect(error).toBeInstanceOf(ApiError)
  expect(error).toMatchObject({ status: 0, isTemporary: true, cause, message: shell.failures.unreachable })
})

it('anything else that is thrown is worded as a fault of the page', () => {
  expect(describeError(new TypeError('x is undefined'), zhCN)).toBe(shell.failures.bug)
})
