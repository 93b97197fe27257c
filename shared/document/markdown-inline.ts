import type { InlineJson, MarkJson } from './document-json.ts'

/** Longest first: `**` must not be read as two `*`. Single underscores stay: forms use them for blanks. */
const EMPHASIS: readonly (readonly [RegExp, MarkJson['type']])[] = [
  [/^(\*\*|__)(?=\S)([\s\S]*?\S)\1/, 'bold'],
  [/^(\*)(?=[^\s*])([^*]*?[^\s*])\1(?!\*)/, 'italic'],
]
const LINK = /^!?\[([^\]]*)\]\([^)]*\)/
const CODE = /^(`+)([\s\S]*?)\1/
const ESCAPE = /^\\([!-/:-@[-`{-~])/
const PLAIN = /^[^\\`*_![<\n ]+/
const BREAK = /^(?: {2,}|\\)\n|^<br\s*\/?>/i

/** The inline content of a stretch of Markdown: bold and italic as marks, links and code as their words. */
export function markdownInline(source: string, marks: readonly MarkJson[] = []): readonly InlineJson[] {
  const parts: InlineJson[] = []
  let plain = ''
  const endPlain = () => {
    if (plain !== '') parts.push(textJson(plain, marks))
    plain = ''
  }
  let rest = source
  while (rest !== '') {
    const special = specialAt(rest, marks)
    if (special === null) {
      const words = PLAIN.exec(rest)?.[0] ?? rest[0] ?? ''
      plain += words
      rest = rest.slice(words.length)
      continue
    }
    if (typeof special.content === 'string') plain += special.content
    else {
      endPlain()
      parts.push(...special.content)
    }
    rest = rest.slice(special.length)
  }
  endPlain()
  return parts
}

interface Special {
  readonly length: number
  readonly content: string | readonly InlineJson[]
}

function specialAt(rest: string, marks: readonly MarkJson[]): Special | null {
  const escaped = ESCAPE.exec(rest)
  if (escaped !== null) return { length: escaped[0].length, content: escaped[1] ?? '' }
  const code = CODE.exec(rest)
  if (code !== null) return { length: code[0].length, content: code[2] ?? '' }
  const lineBreak = BREAK.exec(rest)
  if (lineBreak !== null) return { length: lineBreak[0].length, content: [{ type: 'hardBreak' }] }
  const link = LINK.exec(rest)
  if (link !== null) return { length: link[0].length, content: markdownInline(link[1] ?? '', marks) }
  return emphasisAt(rest, marks)
}

function emphasisAt(rest: string, marks: readonly MarkJson[]): Special | null {
  for (const [pattern, type] of EMPHASIS) {
    const match = pattern.exec(rest)
    if (match === null) continue
    const inner = marks.some((mark) => mark.type === type) ? marks : [...marks, { type }]
    return { length: match[0].length, content: markdownInline(match[2] ?? '', inner) }
  }
  return null
}

function textJson(text: string, marks: readonly MarkJson[]): InlineJson {
  return marks.length === 0 ? { type: 'text', text } : { type: 'text', text, marks }
}
