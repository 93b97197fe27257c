export { ConformancePage } from './conformance-page.tsx'
