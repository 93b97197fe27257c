export { CountedPage } from './counted-page.tsx'
export { OverviewPage } from './overview-page.tsx'
export { PolicyPage } from './policy/policy-page.tsx'
