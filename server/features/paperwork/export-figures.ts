import type { ServerContext } from '#server/context.ts'
import type { FiguresQuery } from '#shared/api/paperwork.ts'
import { fill, type Language, messages } from '#shared/messages/index.ts'
import { csvOf } from '#shared/paperwork/csv.ts'
import { addUp, averageLength, changeOf, type Figure, shareOver } from '#shared/paperwork/figures.ts'
import type { Actor } from '#shared/permissions/posts.ts'
import { type FiguresScope, figuresScope } from './read-overview.ts'
import { readFigures } from './record-rows.ts'

/** The figures as a table for spreadsheets, unit by unit, month by month and kind by kind, with those of a year before. */
export async function exportFigures(
  context: ServerContext,
  { actor, language }: { readonly actor: Actor; readonly language: Language },
  query: FiguresQuery,
): Promise<{ readonly name: string; readonly text: string }> {
  const scope = await figuresScope(context, actor, query)
  const [now, before] = await Promise.all([readFigures(context.db, scope.now), readFigures(context.db, scope.before)])
  const { csv } = messages[language].paperwork
  const rows = [Object.values(csv.columns), ...linesOf(context, scope, { now, before })]
  return { name: fill(csv.fileName, { year: scope.year, until: scope.today }), text: csvOf(rows) }
}

type Compared = Readonly<Record<'now' | 'before', readonly Figure[]>>

function linesOf({ templates }: ServerContext, { units, year }: FiguresScope, { now, before }: Compared) {
  const kinds = templates.all()
  const keyed = new Map([...now, ...before].map((figure) => [keyOf(figure), figure]))
  const places = new Map(units.map(({ id }, index) => [id, index]))
  const placeOf = ({ unitId }: Figure) => places.get(unitId) ?? units.length
  return [...keyed.values()]
    .toSorted((a, b) => placeOf(a) - placeOf(b) || a.month - b.month || a.kind.localeCompare(b.kind))
    .map((figure) => {
      const same = (each: Figure) => keyOf(each) === keyOf(figure)
      const [own, earlier] = [addUp(now.filter(same)), addUp(before.filter(same))]
      return [
        units.find(({ id }) => id === figure.unitId)?.name ?? '',
        year,
        figure.month,
        kinds.find(({ kind }) => kind === figure.kind)?.name ?? figure.kind,
        own.documents,
        own.characters,
        averageLength(own),
        own.over,
        percent(shareOver(own)),
        own.excused,
        earlier.documents,
        percent(changeOf(own.documents, earlier.documents)),
      ]
    })
}

function keyOf({ unitId, month, kind }: Figure): string {
  return `${unitId} ${month} ${kind}`
}

function percent(share: number | null): string | null {
  return share === null ? null : `${(share * 100).toFixed(1)}%`
}
