import { fill, useMessages } from '#client/messages/index.ts'
import type { PaperworkOverview } from '#shared/api/paperwork.ts'
import styles from './overview.module.css'

const WIDTH = 960
const HEIGHT = 132
const FLOOR = 108
const CEILING = 18
const MONTHS = 12
const STEP = WIDTH / MONTHS
const BAR = 24

/** Documents month by month, this year beside the year before; every bar carries its number. */
export function MonthChart({ overview }: { readonly overview: PaperworkOverview }) {
  const { paperwork, shell } = useMessages()
  const wording = paperwork.overview
  const { byMonth, byMonthBefore, year } = overview
  const most = Math.max(1, ...byMonth, ...byMonthBefore)
  const months: Readonly<Record<number, string>> = shell.moments.months
  const describe = (index: number) =>
    fill(wording.chartValue, {
      month: months[index + 1] ?? '',
      now: byMonth[index] ?? 0,
      before: byMonthBefore[index] ?? 0,
    })
  return (
    <figure className={styles.chart}>
      <figcaption className={styles.legend}>
        <b>{wording.chart}</b>
        <span className={styles.nowKey}>{fill(wording.chartNow, { year })}</span>
        <span className={styles.beforeKey}>{fill(wording.chartNow, { year: year - 1 })}</span>
      </figcaption>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        className={styles.chartDrawing}
        role="img"
        aria-label={byMonth.map((_, index) => describe(index)).join('；')}
      >
        <line x1={0} x2={WIDTH} y1={FLOOR} y2={FLOOR} className={styles.floor} />
        {byMonth.map((count, index) => {
          const left = index * STEP + STEP / 2
          const parts = { most, left }
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a month is its place in the year
            <g key={index}>
              <title>{describe(index)}</title>
              <Bar {...parts} count={byMonthBefore[index] ?? 0} shift={-BAR - 1} className={styles.beforeBar} />
              <Bar {...parts} count={count} shift={1} className={styles.bar} />
              <text x={left} y={HEIGHT - 6} className={styles.axis}>
                {months[index + 1]}
              </text>
            </g>
          )
        })}
      </svg>
    </figure>
  )
}

interface BarProps {
  readonly count: number
  readonly most: number
  readonly left: number
  readonly shift: number
  readonly className: string | undefined
}

function Bar({ count, most, left, shift, className }: BarProps) {
  if (count === 0) return null
  const height = Math.max(2, (count / most) * (FLOOR - CEILING))
  const x = left + shift
  return (
    <>
      <rect x={x} y={FLOOR - height} width={BAR} height={height} className={className} />
      <text x={x + BAR / 2} y={FLOOR - height - 4} className={styles.barValue}>
        {count}
      </text>
    </>
  )
}
