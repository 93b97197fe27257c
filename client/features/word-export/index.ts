export { WordExportMenu } from './word-export-menu.tsx'
