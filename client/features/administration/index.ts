export { PeoplePage } from './people-page.tsx'
export { UnitsPage } from './units-page.tsx'
