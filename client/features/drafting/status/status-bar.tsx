import { useEditorState } from '@tiptap/react'
import { caretPage, livePages, ZOOM_LEVELS } from '#client/editor/index.ts'
import { useLengthLimit } from '#client/features/paperwork/index.ts'
import { ProofChip } from '#client/features/proof/index.ts'
import { fill, useMessages } from '#client/messages/index.ts'
import { fieldText } from '#shared/document/fields.ts'
import { countCharacters, speakingMinutes } from '#shared/document/statistics.ts'
import { mostCharacters } from '#shared/paperwork/limits.ts'
import type { Grid } from '../desk/use-grid.ts'
import type { Zoom } from '../desk/use-zoom.ts'
import { useDrafting } from '../drafting-context.ts'
import { usePeopleHere } from '../top/people-here.tsx'
import type { TextLengths } from '../use-text-facts.ts'
import { useMissingFonts } from './missing-fonts.ts'
import { SignatureRoom } from './signature-room.tsx'
import styles from './status-bar.module.css'

interface StatusBarProps {
  readonly lengths: TextLengths | null
  readonly zoom: Zoom
  readonly grid: Grid
}

/** Length, security, people, connection, fonts, grid and zoom, in one line at the foot of the screen. */
export function StatusBar({ lengths, zoom, grid }: StatusBarProps) {
  const { collaboration, drafting } = useMessages()
  const { connection, proof, openTab } = useDrafting()
  const wording = drafting.status
  const people = usePeopleHere()
  const missing = useMissingFonts()
  return (
    <footer className={styles.bar}>
      <Place />
      <SignatureRoom />
      {lengths === null ? null : <Length lengths={lengths} />}
      <ProofChip proof={proof} onOpen={() => openTab('checks')} />
      <SelectedLength />
      <Classification />
      <span>{fill(wording.online, { count: people.length })}</span>
      <span>{collaboration.connection[connection.connection]}</span>
      <span className={styles.fonts} title={missing.join('、')}>
        {missing.length === 0 ? '' : fill(wording.missingFonts, { fonts: missing })}
      </span>
      <button
        type="button"
        className={styles.grid}
        aria-pressed={grid.isShown}
        title={wording.gridHint}
        onClick={() => grid.show(!grid.isShown)}
      >
        {wording.grid}
      </button>
      <ZoomSelect zoom={zoom} />
    </footer>
  )
}

/** The page of the cursor, and how many there are. */
function Place() {
  const { drafting } = useMessages()
  const { editor } = useDrafting()
  const place = useEditorState({
    editor,
    selector: ({ editor: live }) =>
      live === null ? null : { page: caretPage(live.state) + 1, count: livePages(live.state)?.pages.length ?? 1 },
  })
  return place === null ? null : <span className={styles.place}>{fill(drafting.status.page, place)}</span>
}

/** The length of the main text against what its kind is allowed; over it in words and colour. */
function Length({ lengths }: { readonly lengths: TextLengths }) {
  const { drafting } = useMessages()
  const { document, fields } = useDrafting()
  const limit = useLengthLimit(document.template.kind, fields)
  const { characters, mainCharacters } = lengths
  const wording = drafting.status
  const isOver = limit !== null && mainCharacters > mostCharacters(limit)
  const show = (count: number) => count.toLocaleString('en')
  const isTimed = document.template.format === 'speech' || limit?.measure === 'minutes'
  return (
    <>
      {/* Said once: the length against the limit, unless there are attachments besides. */}
      {limit !== null && characters === mainCharacters ? null : (
        <span>{fill(wording.characters, { count: show(characters) })}</span>
      )}
      {isTimed ? <span>{fill(wording.minutes, { count: speakingMinutes(mainCharacters) })}</span> : null}
      {limit === null ? null : (
        <span className={isOver ? styles.over : undefined} title={limit.source}>
          {fill(isOver ? wording.overLimit : wording.withinLimit, {
            count: show(mainCharacters),
            most: show(mostCharacters(limit)),
            over: show(mainCharacters - mostCharacters(limit)),
          })}
        </span>
      )}
    </>
  )
}

/** More than this is a move through the document, not a measuring of a passage. */
const LARGEST_SELECTION = 50_000

function SelectedLength() {
  const { drafting } = useMessages()
  const { editor } = useDrafting()
  const count = useEditorState({
    editor,
    selector: ({ editor: live }) => {
      const { from, to } = live?.state.selection ?? { from: 0, to: 0 }
      if (live === null || from === to || to - from > LARGEST_SELECTION) return 0
      return countCharacters(live.state.doc.textBetween(from, to, '\n'))
    },
  })
  return count === null || count === 0 ? null : <span>{fill(drafting.status.selected, { count })}</span>
}

function Classification() {
  const { drafting } = useMessages()
  const { document, fields } = useDrafting()
  if (!document.template.fields.some(({ id }) => id === 'securityClassification')) return null
  const value = fieldText(fields, 'securityClassification')
  return <span>{value === '' ? drafting.status.unclassified : fill(drafting.status.classification, { value })}</span>
}

function ZoomSelect({ zoom }: { readonly zoom: Zoom }) {
  const { drafting } = useMessages()
  const wording = drafting.status
  const percent = (value: number) => fill(wording.zoomValue, { percent: Math.round(value * 100) })
  return (
    <select
      className={styles.zoom}
      aria-label={wording.zoom}
      title={wording.zoom}
      value={zoom.chosen ?? ''}
      onChange={(event) => zoom.choose(event.target.value === '' ? null : Number(event.target.value))}
    >
      <option value="">{`${wording.zoomFit} ${percent(zoom.chosen === null ? zoom.value : 1)}`}</option>
      {ZOOM_LEVELS.map((level) => (
        <option key={level} value={level}>
          {percent(level)}
        </option>
      ))}
    </select>
  )
}
