import { expect, it } from 'vitest'
import { importsOf, type SourceFile, sourceFiles } from '#tests/support/source-tree.ts'

/** Files that the pages are made of, with everything they import. */
function reachedByPages(): readonly SourceFile[] {
  const files = new Map(sourceFiles('client', 'shared').map((file) => [file.path, file]))
  const reached = new Set([...files.keys()].filter((path) => path.startsWith('client/')))
  for (const path of reached) {
    const file = files.get(path)
    if (file !== undefined) for (const imported of importsOf(file)) if (files.has(imported)) reached.add(imported)
  }
  return [...reached].flatMap((path) => files.get(path) ?? [])
}

it('uses nothing in pages that Chromium 80 does not have and no polyfill brings', () => {
  const files = reachedByPages()

  expect(files.filter(({ path }) => path.startsWith('shared/')).length).toBeGreaterThan(50)
  expect(files.filter(({ code }) => /\bIntl\.Segmenter\b/.test(code)).map(({ path }) => path)).toEqual([])
})
