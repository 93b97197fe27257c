import { Navigate } from 'react-router'
import { useMessages } from '#client/messages/index.ts'
import { useSession } from '#client/session/index.ts'
import { PageHeader } from '#client/ui/page-header.tsx'
import { ADMIN_ROLES } from '#shared/permissions/posts.ts'
import { Figures } from './figures.tsx'
import { TaskList } from './task-list.tsx'

/** The first page after signing in: what waits for this person, and how the month went. */
export function WorkbenchPage() {
  const { workbench } = useMessages()
  const { person } = useSession()
  // Administrators handle no documents; an empty desk would only puzzle them.
  const onlyAdministers = person.posts.every((post) => ADMIN_ROLES.includes(post.role))
  if (onlyAdministers && person.posts.some((post) => post.role === 'systemAdmin'))
    return <Navigate to="/administration/people" replace />
  return (
    <>
      <PageHeader title={workbench.title} note={workbench.keysHint} />
      <Figures />
      <TaskList />
    </>
  )
}
