import { fill, useMessages } from '#client/messages/index.ts'
import styles from './overview.module.css'

const HEIGHT = 22
const BAR = 6
const STEP = 8

/** Twelve small bars, one for each month; read aloud as numbers. */
export function MonthBars({ byMonth, most }: { readonly byMonth: readonly number[]; readonly most: number }) {
  const { overview } = useMessages().paperwork
  return (
    <svg
      className={styles.bars}
      width={STEP * byMonth.length}
      height={HEIGHT}
      viewBox={`0 0 ${STEP * byMonth.length} ${HEIGHT}`}
      role="img"
      aria-label={fill(overview.monthsLabel, { counts: byMonth.map(String) })}
    >
      {byMonth.map((count, index) => {
        const height = count === 0 ? 1 : Math.max(2, (count / Math.max(1, most)) * HEIGHT)
        return (
          <rect
            // biome-ignore lint/suspicious/noArrayIndexKey: a month is its place in the year
            key={index}
            className={count === 0 ? styles.noBar : styles.bar}
            x={index * STEP}
            y={HEIGHT - height}
            width={BAR}
            height={height}
          />
        )
      })}
    </svg>
  )
}
