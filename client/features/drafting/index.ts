export { DraftingPage } from './drafting-page.tsx'
