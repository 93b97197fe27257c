import { join } from 'node:path'
import { loadTemplates } from '#server/features/templates/index.ts'

/** The templates of the product. */
export const testTemplates = loadTemplates(join(import.meta.dirname, '../../templates'))
