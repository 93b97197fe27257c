import { basename, matchesGlob } from 'node:path/posix'
import { describe, expect, it } from 'vitest'
import vitestConfig from '../vitest.config.ts'
import { importsOf, pathsBelow, type SourceFile, sourceFiles, textOf } from './support/source-tree.ts'

const shared = sourceFiles('shared')
const server = sourceFiles('server')
const client = sourceFiles('client')
const product = [...shared, ...server, ...client]
const scripts = sourceFiles('scripts')
const tests = sourceFiles('tests')

/** Every import in `files` for which `isWrong` holds, as `importer -> imported`. */
function wrongImports(
  files: readonly SourceFile[],
  isWrong: (imported: string, file: SourceFile) => boolean,
): readonly string[] {
  return files.flatMap((file) =>
    importsOf(file)
      .filter((imported) => isWrong(imported, file))
      .map((imported) => `${file.path} -> ${imported}`),
  )
}

/** Every match of a pattern in the code of the files, as `path: match`. */
function matchesIn(files: readonly SourceFile[], pattern: RegExp): readonly string[] {
  return files.flatMap(({ path, code }) => [...code.matchAll(pattern)].map((match) => `${path}: ${match[0].trim()}`))
}

const isFileOfProject = (imported: string) => /^(shared|server|client|templates|tests|scripts)\//.test(imported)

describe('imports', () => {
  it('finds imports at all, so that the checks below mean something', () => {
    expect(product.flatMap(importsOf).filter(isFileOfProject).length).toBeGreaterThan(200)
  })

  it('go from shared only to shared', () => {
    expect(wrongImports(shared, (imported) => isFileOfProject(imported) && !imported.startsWith('shared/'))).toEqual([])
  })

  it('never go from the server to the client or back', () => {
    expect(wrongImports(server, (imported) => imported.startsWith('client/'))).toEqual([])
    expect(wrongImports(client, (imported) => imported.startsWith('server/'))).toEqual([])
  })

  it('never go from the product to tests or scripts', () => {
    expect(wrongImports(product, (imported) => /^(tests|scripts)\//.test(imported))).toEqual([])
  })

  it('enter a feature through its index.ts', () => {
    const inside = /^((?:server|client)\/features\/[^/]+)\//
    const isIntrusion = (imported: string, { path }: SourceFile) => {
      const feature = inside.exec(imported)?.[1]
      const isOwn = feature !== undefined && path.startsWith(`${feature}/`)
      return feature !== undefined && !isOwn && !/^index\.tsx?$/.test(imported.slice(feature.length + 1))
    }
    expect(wrongImports([...server, ...client], isIntrusion)).toEqual([])
  })
})

describe('shared code', () => {
  it('imports no package that reaches outside: only data, text and schema libraries', () => {
    const pure = ['zod', 'yjs', 'opencc-js']
    expect(
      wrongImports(shared, (name) => !isFileOfProject(name) && !pure.includes(name.split('/')[0] as string)),
    ).toEqual([])
  })

  it('has no clock, no randomness and no input or output', () => {
    const outside =
      /\bDate\.now\b|\bnew Date\(\s*\)|\bMath\.random\b|\bprocess\.|\bfetch\(|\bset(?:Timeout|Interval|Immediate)\(|\bcrypto\.|\bperformance\.|\bconsole\.|\bglobalThis\b/g
    expect(matchesIn(shared, outside)).toEqual([])
  })
})

describe('source files', () => {
  it('have at most 300 lines of code', () => {
    const linesOf = ({ code }: SourceFile) => code.split('\n').filter((line) => line.trim() !== '').length
    const long = [...product, ...scripts, ...tests].filter((file) => linesOf(file) > 300)
    expect(long.map((file) => `${file.path}: ${linesOf(file)}`)).toEqual([])
  })

  it('are named in English kebab case for the one thing inside', () => {
    const pinyin =
      /gongwen|wengao|wenjian|wenzhong|qicao|nigao|hegao|shenhe|qianfa|huiqian|yinfa|tongzhi|qingshi|jiyao|jianghua|biaoti|zhengwen|zhusong|chaosong|fujian|pizhu|pishi|fawen|shouwen|duban|ducha|taizhang|xiaohao|yonghu|denglu|renyuan|bumen|danwei|keshi|lingdao|gangwei|daiban|yiban|moban|huiyi/
    const names = [...product, ...scripts, ...tests].map(({ path }) => path)
    const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)*\.(ts|tsx|mjs)$/
    expect(names.filter((path) => !kebab.test(basename(path)) || pinyin.test(path))).toEqual([])
  })

  it('say of every exported function and class what it gives', () => {
    const bare = product.flatMap(({ path, text }) =>
      [...text.matchAll(/(?<!\*\/)\n(export (?:async )?(?:function\*?|class) \w+)/g)].map((it) => `${path}: ${it[1]}`),
    )
    expect(bare).toEqual([])
  })

  it('keep a TODO only with the number of its issue', () => {
    const open = [...product, ...scripts].flatMap(({ path, text }) => {
      return [...text.matchAll(/\b(?:TODO|FIXME|XXX)\b(?! ?\(?#\d+)/g)].map((match) => `${path}: ${match[0]}`)
    })
    expect(open).toEqual([])
  })

  it('write Chinese only in catalogues, templates and the rules of Chinese writing', () => {
    // Chinese as data of a standard or of the writing itself lives in shared; what people read lives in messages.
    const samplesOfTyping = ['client/features/drafting/keys-dialog.tsx']
    const files = [...server, ...client].filter(({ path }) => !samplesOfTyping.includes(path))
    expect(matchesIn(files, /[^\n]*\p{Script=Han}[^\n]*/gu)).toEqual([])
  })

  it('of the server print only where the console is the user interface', () => {
    const silent = server.filter(({ path }) => !/^server\/(main\.ts|serve\.ts|cli\/)/.test(path))
    expect(matchesIn(silent, /\bconsole\.\w+/g)).toEqual([])
  })

  it('read settings from the environment in one place', () => {
    // server/pdf finds and starts other programs, which need PATH.
    const elsewhere = server.filter(({ path }) => !/^server\/(main\.ts|serve\.ts|config\.ts|cli\/|pdf\/)/.test(path))
    expect(matchesIn(elsewhere, /\bprocess\.env\b/g)).toEqual([])
  })
})

describe('test files', () => {
  const projects = (vitestConfig.test?.projects ?? []).map(
    (project) => (project as { readonly test: { readonly include: readonly string[] } }).test.include,
  )

  it('that hold tests are run by exactly one project', () => {
    const holders = tests.filter(({ code }) => /^ *(?:it|test|describe)(?:\.\w+)*\(/m.test(code))
    const runsOf = (path: string) =>
      projects.filter((include) => include.some((pattern) => matchesGlob(path, pattern))).length
    const helpers = /^tests\/support\//
    const strays = holders.filter(({ path }) => !helpers.test(path) && runsOf(path) !== 1)
    expect(strays.map(({ path }) => path)).toEqual([])
  })

  it('never sleep', () => {
    const sleeping = /setTimeout\((?:resolve|done|r|\(\) => resolve\(\))|\bsleep\(|waitForTimeout\(/g
    // Load generators keep a rhythm; they are measurements, not tests.
    const waiting = tests.filter(({ path }) => !path.startsWith('tests/load/'))
    expect(matchesIn(waiting, sleeping)).toEqual([])
  })

  it('never run alone by mistake', () => {
    expect(matchesIn(tests, /\b(?:it|test|describe)\.only\(/g)).toEqual([])
  })
})

describe('the repository', () => {
  it('holds no Office files, databases or archives', () => {
    const folders = ['client', 'server', 'shared', 'templates', 'docs', 'scripts']
    const binaries = folders.flatMap(pathsBelow).filter((path) => /\.(docx|doc|xlsx|pdf|sqlite|db|zip|gz)$/.test(path))
    expect(binaries).toEqual([])
  })

  it('has a lock with the native packages of every system, which a fresh clone needs', () => {
    const { packages } = JSON.parse(textOf('package-lock.json')) as {
      readonly packages: Readonly<Record<string, { readonly optionalDependencies?: Readonly<Record<string, string>> }>>
    }
    const names = new Set(Object.keys(packages).map((path) => path.slice(path.lastIndexOf('node_modules/') + 13)))
    const wanted = Object.values(packages).flatMap((entry) => Object.keys(entry.optionalDependencies ?? {}))
    expect(wanted.filter((name) => !names.has(name))).toEqual([])
  })

  it('has one copy of yjs: two would not recognise each other’s texts', () => {
    const { packages } = JSON.parse(textOf('package-lock.json')) as {
      readonly packages: Readonly<Record<string, unknown>>
    }
    expect(Object.keys(packages).filter((path) => path.endsWith('node_modules/yjs'))).toEqual(['node_modules/yjs'])
  })
})
