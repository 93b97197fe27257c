import { expect, it } from 'vitest'
import { pathsBelow, textOf } from '#tests/support/source-tree.ts'

const UNION_NAME = /^[A-Z][A-Z_]+S$/

/** Every word of every exported `as const` list of words in shared code, with the list it comes from. */
async function unionWords(): Promise<ReadonlyMap<string, string>> {
  const words = new Map<string, string>()
  const modules = pathsBelow('shared').filter((path) => path.endsWith('.ts') && !path.startsWith('shared/messages/'))
  for (const path of modules) {
    const exports: Record<string, unknown> = await import(/* @vite-ignore */ `../../${path}`)
    for (const [name, value] of Object.entries(exports)) {
      if (!UNION_NAME.test(name) || !Array.isArray(value)) continue
      for (const word of value) if (typeof word === 'string') words.set(word, `${name} in ${path}`)
    }
  }
  return words
}

it('has every word of the unions in shared code in the glossary', async () => {
  const glossary = new Set([...textOf('docs/GLOSSARY.md').matchAll(/`([A-Za-z]\w*)`/g)].map((match) => match[1]))

  const words = await unionWords()

  expect(words.size).toBeGreaterThan(80)
  const unknown = [...words].filter(([word]) => /^[a-z][A-Za-z0-9]+$/.test(word) && !glossary.has(word))
  expect(unknown.map(([word, source]) => `${word} (${source})`)).toEqual([])
})
