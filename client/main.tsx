import './ui/tokens.css'
import './ui/base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { restoreLanguage } from '#client/messages/index.ts'
import { restoreTextSize } from '#client/ui/text-size.ts'
import { Application } from './app/application.tsx'

/** Draws the page in the language and size of letters that were chosen on this device. */
async function start(root: HTMLElement): Promise<void> {
  restoreTextSize()
  await restoreLanguage()
  createRoot(root).render(
    <StrictMode>
      <Application />
    </StrictMode>,
  )
}

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no #root')
// No `await` at the top level: Chromium 80 does not know it.
void start(root)
