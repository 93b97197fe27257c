import type { KyselyPlugin, PluginTransformQueryArgs, PluginTransformResultArgs } from 'kysely'
import type { ServerContext } from '#server/context.ts'

/** What a process leaves behind when it ends in the middle of something. */
export class Died extends Error {}

/**
 * The context of a server whose process dies before its n-th step: every statement to the database and every call to
 * the live texts is a step, and from that one on nothing works any more, so that nothing is tidied up either.
 */
export function dyingContext(
  context: ServerContext,
  lastsFor: number,
): ServerContext & { readonly steps: () => number } {
  let steps = 0
  const step = () => {
    steps += 1
    if (steps > lastsFor) throw new Died(`died before step ${steps}`)
  }
  const { texts } = context
  return {
    ...context,
    steps: () => steps,
    db: context.db.withPlugin(eachStatement(step)),
    texts: {
      read: async (documentId) => {
        step()
        return texts.read(documentId)
      },
      change: async (documentId, personId, edit) => {
        step()
        return texts.change(documentId, personId, edit)
      },
      refreshRights: async (documentId) => {
        step()
        return texts.refreshRights(documentId)
      },
      refreshPerson: (personId) => texts.refreshPerson(personId),
      closePerson: (personId) => texts.closePerson(personId),
      announce: (documentId, change) => texts.announce(documentId, change),
    },
  }
}

function eachStatement(step: () => void): KyselyPlugin {
  return {
    transformQuery({ node }: PluginTransformQueryArgs) {
      step()
      return node
    },
    transformResult: async ({ result }: PluginTransformResultArgs) => result,
  }
}
