import { administration } from './administration.ts'
import { cli } from './cli.ts'
import { collaboration } from './collaboration.ts'
import { comments } from './comments.ts'
import { common } from './common.ts'
import { conformance } from './conformance.ts'
import { documents } from './documents.ts'
import { drafting } from './drafting.ts'
import { editor } from './editor.ts'
import { errorReports } from './error-reports.ts'
import { errors } from './errors.ts'
import { experience } from './experience.ts'
import { importing } from './import.ts'
import { input } from './input.ts'
import { layout } from './layout.ts'
import { obstacles } from './obstacles.ts'
import { officeData } from './office-data.ts'
import { paperwork } from './paperwork.ts'
import { pdf } from './pdf.ts'
import { proof } from './proof.ts'
import { record } from './record.ts'
import { shell } from './shell.ts'
import { signIn } from './sign-in.ts'
import { signOff } from './sign-off.ts'
import { storage } from './storage.ts'
import { system } from './system.ts'
import { wordExport } from './word-export.ts'
import { workbench } from './workbench.ts'

/** Chinese wording, one file per area of the product. Places are written `{{name}}`. */
export const zhCN = {
  cli,
  collaboration,
  comments,
  common,
  conformance,
  drafting,
  editor,
  errorReports,
  errors,
  experience,
  importing,
  input,
  layout,
  system,
  obstacles,
  paperwork,
  officeData,
  pdf,
  proof,
  record,
  shell,
  signIn,
  storage,
  wordExport,
  workbench,
  documents,
  signOff,
  administration,
}

type Wordings<T> = { readonly [Key in keyof T]: T[Key] extends string ? string : Wordings<T[Key]> }
export type Catalogue = Wordings<typeof zhCN>
