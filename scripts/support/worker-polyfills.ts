import { detectPolyfills } from '@vitejs/plugin-legacy'
import { build, type Plugin } from 'vite'

const ENTRY = 'virtual:polyfills'

/**
 * Puts what the program of a worker needs in old browsers before it. The legacy plugin does this for pages only, and a
 * worker shares nothing with its page.
 */
export function workerPolyfills(browsers: string): Plugin {
  return {
    name: 'worker-polyfills',
    apply: 'build',
    enforce: 'post',
    async renderChunk(code) {
      const needed = new Set<string>()
      await detectPolyfills(code, browsers, {}, needed)
      return needed.size === 0 ? null : { code: `${await bundled([...needed])}\n${code}`, map: null }
    },
  }
}

/** Modules of core-js as one program that leaves nothing behind but what they add. */
async function bundled(modules: readonly string[]): Promise<string> {
  const source = modules.toSorted().map((name) => `import ${JSON.stringify(name)}`)
  const result = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [
      {
        name: 'polyfills-entry',
        resolveId: (id) => (id === ENTRY ? id : null),
        load: (id) => (id === ENTRY ? source.join('\n') : null),
      },
    ],
    build: { write: false, target: 'chrome80', rolldownOptions: { input: ENTRY, output: { format: 'iife' } } },
  })
  const outputs = [result].flat().flatMap((one) => ('output' in one ? one.output : []))
  return outputs.flatMap((output) => (output.type === 'chunk' ? [output.code] : [])).join('\n')
}
