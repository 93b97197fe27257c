import { createHash } from 'node:crypto'
import type { Kysely } from 'kysely'
import * as Y from 'yjs'
import { canonicalText } from '#shared/document/canonical.ts'
import { documentView } from '#shared/document/view.ts'
import { bodyJson, fieldsJson } from '#shared/document/yjs.ts'
import type { Database } from './schema.ts'
import type { CheckResult, VerifyProblem } from './verify-result.ts'

const VERSIONS_PER_PAGE = 8

type StoredVersion = Pick<Database['versions'], 'id' | 'state' | 'canonical' | 'sha256'> & { readonly kind: string }

/** Computes the hash of every version anew, from the canonical text it keeps and from its Yjs state. */
export async function checkVersions(db: Kysely<Database>): Promise<CheckResult> {
  const problems: VerifyProblem[] = []
  let rows = 0
  for (let last = ''; ; ) {
    const page = await versionsAfter(db, last)
    rows += page.length
    problems.push(...page.flatMap((version) => checkVersion(version) ?? []))
    const end = page.at(-1)
    if (end === undefined) return { name: 'versions', ok: problems.length === 0, rows, problems }
    last = end.id
  }
}

function versionsAfter(db: Kysely<Database>, id: string): Promise<StoredVersion[]> {
  return db
    .selectFrom('versions')
    .innerJoin('documents', 'documents.id', 'versions.documentId')
    .select(['versions.id', 'documents.kind', 'versions.state', 'versions.canonical', 'versions.sha256'])
    .where('versions.id', '>', id)
    .orderBy('versions.id')
    .limit(VERSIONS_PER_PAGE)
    .execute()
}

function checkVersion(version: StoredVersion): VerifyProblem | null {
  const sha256 = createHash('sha256').update(version.canonical).digest('hex')
  if (sha256 !== version.sha256) return { code: 'versionHashWrong', params: { version: version.id } }
  try {
    const isSame = canonicalTextOf(version) === version.canonical
    return isSame ? null : { code: 'versionTextDiffers', params: { version: version.id } }
  } catch (error) {
    return { code: 'versionUnreadable', params: { version: version.id, detail: (error as Error).message } }
  }
}

function canonicalTextOf({ kind, state }: StoredVersion): string {
  const doc = new Y.Doc({ gc: false })
  Y.applyUpdate(doc, state)
  const text = canonicalText(documentView(kind, bodyJson(doc), fieldsJson(doc)))
  doc.destroy()
  return text
}
