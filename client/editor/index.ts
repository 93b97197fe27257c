export {
  insertAttachmentNote,
  insertPageBreak,
  insertSignature,
  insertTable,
} from './commands/insertions.ts'
export { setKind, toggleRunIn } from './commands/paragraph-commands.ts'
export { evenColumns, isTableTurned, turnTable } from './commands/table-commands.ts'
export { runCommand } from './commands/word-keys.ts'
export { createDocumentEditor } from './document-editor.ts'
export { caretPage, livePages } from './pages/live-pages.ts'
export { PagedSheet } from './pages/paged-sheet.tsx'
export { PAGE_WIDTH_PX } from './pages/screen-units.ts'
export { ZOOM_LEVELS, zoomToFit } from './paper/measures.ts'
export { PaperView } from './paper/paper-view.tsx'
export { threadPlace } from './paper/thread-place.ts'
export { Printable, printSheets } from './print/printable.tsx'
export { fixFinding, fixSafely } from './proof/fix-findings.ts'
export { createViewReader } from './proof/live-view.ts'
export {
  type LiveFinding,
  markCurrent,
  proofState,
  setProofCheck,
  showFinding,
  stepFinding,
} from './proof/proof-marks.ts'
export { replaceAll, replaceCurrent, searchState, startSearch, stepSearch } from './search/search.ts'
export { currentParagraph, isInTable, kindOf, textOf } from './structure/blocks.ts'
export { charactersOf, moveBlocks, type Section, sectionsOf } from './structure/sections.ts'
export { selectionAnchor } from './structure/selection-anchor.ts'
export { undoState } from './undo-steps.ts'
