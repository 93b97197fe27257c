import type { Catalogue } from '../zh-CN/index.ts'
import { common } from './common.ts'
import { errors } from './errors.ts'
import { input } from './input.ts'
import { system } from './system.ts'

/** English wording. */
export const en: Catalogue = { common, errors, input, system }
