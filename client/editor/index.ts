export { zoomToFit } from './paper/measures.ts'
export { PaperView } from './paper/paper-view.tsx'
