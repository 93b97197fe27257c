/** What a person may hold in a unit (岗位). One person may hold several posts. */
export const POST_ROLES = [
  'drafter', // 拟稿人
  'sectionHead', // 科室负责人
  'editReviewer', // 办公室核稿人
  'secretaryGeneral', // 秘书长
  'deputyLeader', // 分管领导
  'chiefLeader', // 主要领导
  'registryClerk', // 文印、机要
  'inspector', // 督查员
  'systemAdmin', // 系统管理员
  'securityAdmin', // 安全管理员
  'auditAdmin', // 审计管理员
] as const
export type PostRole = (typeof POST_ROLES)[number]

/** Whether a stored value names a post this version knows. */
export function isPostRole(value: string): value is PostRole {
  return (POST_ROLES as readonly string[]).includes(value)
}

/** Posts that run the system: they see no text of any document through their post. */
export const ADMIN_ROLES: readonly PostRole[] = ['systemAdmin', 'securityAdmin', 'auditAdmin']

/** A post as permissions see it. */
export interface Post {
  readonly unitId: string
  readonly role: PostRole
}

/** A person who asks for something. */
export interface Actor {
  readonly personId: string
  readonly posts: readonly Post[]
}

/** Whether the person holds such a post in any unit. */
export function holdsRole(actor: Actor, role: PostRole): boolean {
  return actor.posts.some((post) => post.role === role)
}

/** Whether the person holds such a post in exactly this unit. */
export function holdsRoleIn(actor: Actor, role: PostRole, unitId: string): boolean {
  return actor.posts.some((post) => post.role === role && post.unitId === unitId)
}
