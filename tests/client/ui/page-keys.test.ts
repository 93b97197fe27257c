// @vitest-environment jsdom
import { expect, it } from 'vitest'
import { keyName } from '#client/ui/use-page-keys.ts'

it.each([
  [{ key: 's', ctrlKey: true }, 'Control+S'],
  [{ key: 'm', ctrlKey: true, altKey: true }, 'Control+Alt+M'],
  [{ key: '/', metaKey: true }, 'Control+/'],
  [{ key: 'F7', shiftKey: true }, 'Shift+F7'],
  [{ key: 'Escape' }, 'Escape'],
])('names a key by what is held down with it', (init, name) => {
  expect(keyName(new KeyboardEvent('keydown', init))).toBe(name)
})
