export {
  insertAttachmentNote,
  insertPageBreak,
  insertSignature,
  insertTable,
} from './commands/insertions.ts'
export { setKind, toggleRunIn } from './commands/paragraph-commands.ts'
export { runCommand } from './commands/word-keys.ts'
export { createDocumentEditor } from './document-editor.ts'
export { PAGE_WIDTH_PX, ZOOM_LEVELS, zoomToFit } from './paper/measures.ts'
export { PaperView } from './paper/paper-view.tsx'
export { Sheet } from './paper/sheet.tsx'
export { threadPlace } from './paper/thread-place.ts'
export { replaceAll, replaceCurrent, searchState, startSearch, stepSearch } from './search/search.ts'
export { currentParagraph, isInTable, kindOf, textOf } from './structure/blocks.ts'
export { charactersOf, moveBlocks, type Section, sectionsOf } from './structure/sections.ts'
export { selectionAnchor } from './structure/selection-anchor.ts'
export { undoState } from './undo-steps.ts'
