import { type Actor, ADMIN_ROLES, holdsRole, type PostRole } from './posts.ts'

/** What running the office takes, apart from documents. */
export const ADMINISTRATION_ACTIONS = [
  'listPeople',
  'changePeople', // people, their posts, state and passwords
  'changeUnits',
  'changeNegativeList',
  'changeOfficeData', // registers of people, bodies and passages
  'seeLearntTerms', // words of many documents at once: not for those who only run the system
  'changePaperworkPolicy', // limits of length and quotas
  'enterRegister', // documents of the time before the product, for the figures
] as const
export type AdministrationAction = (typeof ADMINISTRATION_ACTIONS)[number]

const ALLOWED_ROLES: Readonly<Record<AdministrationAction, readonly PostRole[]>> = {
  listPeople: ADMIN_ROLES,
  changePeople: ['systemAdmin'],
  changeUnits: ['systemAdmin'],
  changeNegativeList: ['editReviewer', 'secretaryGeneral', 'systemAdmin', 'securityAdmin'],
  changeOfficeData: ['editReviewer', 'secretaryGeneral', 'systemAdmin'],
  seeLearntTerms: ['editReviewer', 'secretaryGeneral'],
  changePaperworkPolicy: ['secretaryGeneral', 'systemAdmin'],
  enterRegister: ['secretaryGeneral', 'registryClerk', 'systemAdmin'],
}

/** Whether one of the posts of the person allows this. */
export function mayAdminister(actor: Actor, action: AdministrationAction): boolean {
  return ALLOWED_ROLES[action].some((role) => holdsRole(actor, role))
}
