import type { ServerContext } from '#server/context.ts'
import { authorize, readPeople } from '#server/features/document-core/index.ts'
import { type Route, route } from '#server/http/route.ts'
import { api } from '#shared/api/index.ts'
import { createVersion } from './create-version.ts'
import type { VersionRow } from './keep-version.ts'
import { listVersions } from './list-versions.ts'
import { presentVersion } from './present-version.ts'
import { presentContent, readVersion, snapshotOf } from './read-version.ts'
import { restoreVersion } from './restore-version.ts'

/** Versions (稿次) of a document. */
export function versionRoutes(context: ServerContext): readonly Route[] {
  const present = async (version: VersionRow) =>
    presentVersion(version, await readPeople(context.db, [version.createdBy]))

  return [
    route(api.listVersions, async ({ actor, params: { documentId } }) => {
      await authorize(context, actor, 'read', documentId)
      return listVersions(context.db, documentId)
    }),
    route(api.createVersion, async ({ actor, params: { documentId }, body }) => {
      const { document } = await authorize(context, actor, 'edit', documentId)
      return present(await createVersion(context, document, { personId: actor.personId, ...body }))
    }),
    route(api.readVersion, async ({ actor, params: { documentId, versionId } }) => {
      const { document } = await authorize(context, actor, 'read', documentId)
      const version = await readVersion(context.db, documentId, versionId)
      return { ...(await present(version)), content: presentContent(document.kind, snapshotOf(version)) }
    }),
    route(api.restoreVersion, async ({ actor, params: { documentId, versionId } }) => {
      const { document } = await authorize(context, actor, 'edit', documentId)
      return present(await restoreVersion(context, document, { versionId, personId: actor.personId }))
    }),
  ]
}
