import type { Catalogue } from '../zh-CN/index.ts'
import { common } from './common.ts'
import { errors } from './errors.ts'

/** English wording. */
export const en: Catalogue = { common, errors }
