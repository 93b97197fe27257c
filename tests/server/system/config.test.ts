import { describe, expect, it } from 'vitest'
import { readConfig } from '#server/config.ts'

describe('the configuration', () => {
  it('is complete when nothing is set, and listens on this machine alone', () => {
    expect(readConfig({})).toEqual({
      port: 4000,
      host: '127.0.0.1',
      dataDirectory: './data',
      databaseUrl: null,
      logLevel: 'info',
      publicOrigin: null,
      trustProxy: false,
      sessionHours: 12,
    })
  })

  it('takes a variable that is set to nothing as not set', () => {
    expect(readConfig({ PORT: '', DATABASE_URL: ' ', HOST: '' })).toEqual(readConfig({}))
  })

  it.each([
    ['PORT', 'four', '应为 0 至 65535 之间的整数（0 表示由系统选择），如 4000。'],
    ['PORT', '70000', '应为 0 至 65535 之间的整数（0 表示由系统选择），如 4000。'],
    ['PORT', '40.5', '应为 0 至 65535 之间的整数（0 表示由系统选择），如 4000。'],
    ['DATABASE_URL', 'mysql://root:secret@db/wenshu', '应为 PostgreSQL 地址'],
    ['DATABASE_URL', 'postgres://', '应为 PostgreSQL 地址'],
    ['LOG_LEVEL', 'loud', '应为 silent、error、warn、info、debug 之一'],
    ['PUBLIC_ORIGIN', 'office.example', '应为用户访问的网址'],
    ['PUBLIC_ORIGIN', 'https://wenshu.example.gov.cn/desk', '应为用户访问的网址'],
    ['TRUST_PROXY', 'yes', '应为 0 或 1'],
    ['SESSION_HOURS', '0', '应为大于 0、不超过 720 的小时数'],
  ])('names %s=%s, and the form it must have, but never a password in it', (variable, value, expected) => {
    const read = () => readConfig({ [variable]: value })

    expect(read).toThrow(`${variable}：${expected}`)
    expect(read).not.toThrow('secret')
  })

  it('names every wrong variable at once', () => {
    expect(() => readConfig({ PORT: 'x', TRUST_PROXY: 'x' })).toThrow(/PORT[\s\S]*TRUST_PROXY/)
  })
})
