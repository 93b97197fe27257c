import { z } from 'zod'
import { POST_ROLES } from '../permissions/posts.ts'
import { Done, Id, Instant } from './common.ts'
import { endpoint } from './endpoint.ts'

export const UNIT_KINDS = ['office', 'department', 'section'] as const

/** A unit of the office: a node of a tree. */
export const Unit = z.object({
  id: Id,
  parentId: Id.nullable(),
  name: z.string(),
  shortName: z.string(),
  kind: z.enum(UNIT_KINDS),
  position: z.int(),
})
export type Unit = z.infer<typeof Unit>

export const PostView = z.object({
  id: Id,
  unitId: Id,
  unitName: z.string(),
  role: z.enum(POST_ROLES),
  title: z.string(),
})
export type PostView = z.infer<typeof PostView>

export const Person = z.object({
  id: Id,
  name: z.string(),
  account: z.string(),
  phone: z.string(),
  isActive: z.boolean(),
  posts: z.array(PostView),
})
export type Person = z.infer<typeof Person>

/** A person as colleagues see them: enough to choose and to show. */
export const PersonBrief = z.object({ id: Id, name: z.string(), unitName: z.string(), title: z.string() })
export type PersonBrief = z.infer<typeof PersonBrief>

export const Account = z
  .string()
  .trim()
  .min(2)
  .max(40)
  .regex(/^[A-Za-z0-9._-]+$/)
/** Length rather than composition (NIST SP 800-63B, 5.1.1). */
export const Password = z.string().min(8).max(200)
const Name = z.string().trim().min(1).max(60)

export const SessionView = z.object({
  person: Person,
  office: z.object({ name: z.string(), isSample: z.boolean() }),
  expiresAt: Instant,
})
export type SessionView = z.infer<typeof SessionView>

export const SetupState = z.object({
  /** `fresh`: no office yet; `ready`: sign in. */
  state: z.enum(['fresh', 'ready']),
  /** Whether the sample office may be made here: only when the server listens on loopback. */
  maySample: z.boolean(),
  officeName: z.string().nullable(),
  /** Accounts of the sample office, shown on its sign-in page; empty everywhere else. */
  sampleAccounts: z.array(z.object({ account: z.string(), name: z.string(), title: z.string(), unitName: z.string() })),
  samplePassword: z.string().nullable(),
})
export type SetupState = z.infer<typeof SetupState>

export const people = {
  readSetup: endpoint({
    method: 'GET',
    path: '/api/setup',
    summary: 'Whether an office exists and how one may be made',
    reply: SetupState,
    isPublic: true,
  }),
  createOffice: endpoint({
    method: 'POST',
    path: '/api/setup/office',
    summary: 'Makes the office and its administrator; needs the one-time code from the console',
    body: z.object({
      code: z.string().trim(),
      officeName: Name,
      administratorName: Name,
      account: Account,
      password: Password,
    }),
    reply: SessionView,
    isPublic: true,
  }),
  createSample: endpoint({
    method: 'POST',
    path: '/api/setup/sample',
    summary: 'Makes the sample office; only while the server listens on loopback',
    reply: SetupState,
    isPublic: true,
  }),
  signIn: endpoint({
    method: 'POST',
    path: '/api/session',
    summary: 'Signs a person in and sets the session cookie',
    body: z.object({ account: z.string().trim().min(1).max(40), password: z.string().min(1).max(200) }),
    reply: SessionView,
    isPublic: true,
  }),
  readSession: endpoint({ method: 'GET', path: '/api/session', summary: 'Who is signed in', reply: SessionView }),
  probeSession: endpoint({
    method: 'GET',
    path: '/api/session/probe',
    summary: 'Who is signed in, or that nobody is: for a page that does not know yet whether to ask for a password',
    reply: z.object({ session: SessionView.nullable() }),
    isPublic: true,
  }),
  signOut: endpoint({ method: 'DELETE', path: '/api/session', summary: 'Signs out', reply: Done }),
  changePassword: endpoint({
    method: 'PUT',
    path: '/api/session/password',
    summary: 'Changes one’s own password and ends one’s other sessions',
    body: z.object({ currentPassword: z.string().min(1).max(200), newPassword: Password }),
    reply: Done,
  }),
  createCollaborationToken: endpoint({
    method: 'POST',
    path: '/api/session/collaboration-token',
    summary: 'A token for the WebSocket, valid for one minute, for programs that cannot send the cookie',
    reply: z.object({ token: z.string(), expiresAt: Instant }),
  }),
  listColleagues: endpoint({
    method: 'GET',
    path: '/api/colleagues',
    summary: 'Active people, to choose writers and readers from',
    query: z.object({ search: z.string().max(40).optional() }),
    reply: z.array(PersonBrief),
  }),
  listUnits: endpoint({ method: 'GET', path: '/api/units', summary: 'All units, parents first', reply: z.array(Unit) }),
  createUnit: endpoint({
    method: 'POST',
    path: '/api/units',
    summary: 'Adds a unit (system administrator)',
    body: z.object({
      parentId: Id,
      name: Name,
      shortName: z.string().trim().max(20).default(''),
      kind: z.enum(UNIT_KINDS),
    }),
    reply: Unit,
  }),
  updateUnit: endpoint({
    method: 'PATCH',
    path: '/api/units/:unitId',
    summary: 'Renames, moves or reorders a unit (system administrator)',
    params: z.object({ unitId: Id }),
    body: z
      .object({ name: Name, shortName: z.string().trim().max(20), parentId: Id.nullable(), position: z.int() })
      .partial(),
    reply: Unit,
  }),
  listPeople: endpoint({
    method: 'GET',
    path: '/api/people',
    summary: 'All people with their posts (administrators)',
    reply: z.array(Person),
  }),
  createPerson: endpoint({
    method: 'POST',
    path: '/api/people',
    summary: 'Adds a person with a first password (system administrator)',
    body: z.object({
      name: Name,
      account: Account,
      password: Password,
      phone: z.string().trim().max(30).default(''),
      posts: z.array(z.object({ unitId: Id, role: z.enum(POST_ROLES), title: z.string().trim().max(40) })).min(1),
    }),
    reply: Person,
  }),
  updatePerson: endpoint({
    method: 'PATCH',
    path: '/api/people/:personId',
    summary: 'Changes name, posts or state; open sessions and sockets follow at once (system administrator)',
    params: z.object({ personId: Id }),
    body: z
      .object({
        name: Name,
        phone: z.string().trim().max(30),
        isActive: z.boolean(),
        posts: z.array(z.object({ unitId: Id, role: z.enum(POST_ROLES), title: z.string().trim().max(40) })).min(1),
      })
      .partial(),
    reply: Person,
  }),
  resetPassword: endpoint({
    method: 'PUT',
    path: '/api/people/:personId/password',
    summary: 'Sets a new password for a person and ends their sessions (system administrator)',
    params: z.object({ personId: Id }),
    body: z.object({ newPassword: Password }),
    reply: Done,
  }),
}
