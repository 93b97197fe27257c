import { conformance, pdf } from './conformance.ts'
import { documents } from './documents.ts'
import { errorReports } from './error-reports.ts'
import { experience } from './experience.ts'
import { imports } from './import.ts'
import { officeData } from './office-data.ts'
import { paperwork } from './paperwork.ts'
import { people } from './people.ts'
import { proof } from './proof.ts'

/** Every operation of the HTTP API by name. */
export const api = {
  ...people,
  ...documents,
  ...imports,
  ...conformance,
  ...pdf,
  ...proof,
  ...officeData,
  ...errorReports,
  ...experience,
  ...paperwork,
}
export type Api = typeof api
