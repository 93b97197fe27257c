import { common } from './common.ts'
import { errors } from './errors.ts'

/** Chinese wording, one file per area of the product. Places are written `{{name}}`. */
export const zhCN = { common, errors }

type Wordings<T> = { readonly [Key in keyof T]: T[Key] extends string ? string : Wordings<T[Key]> }
export type Catalogue = Wordings<typeof zhCN>
