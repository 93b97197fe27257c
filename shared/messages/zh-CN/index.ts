import { common } from './common.ts'
import { errors } from './errors.ts'
import { input } from './input.ts'
import { system } from './system.ts'

/** Chinese wording, one file per area of the product. Places are written `{{name}}`. */
export const zhCN = { common, errors, input, system }

type Wordings<T> = { readonly [Key in keyof T]: T[Key] extends string ? string : Wordings<T[Key]> }
export type Catalogue = Wordings<typeof zhCN>
