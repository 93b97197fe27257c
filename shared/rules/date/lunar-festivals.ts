/** 春节, 端午节, 中秋节 and 重阳节 by the Gregorian calendar, `year spring dragon-boat mid-autumn double-ninth`. */
const LIST = `
2020 1-25 6-25 10-1 10-25
2021 2-12 6-14 9-21 10-14
2022 2-1 6-3 9-10 10-4
2023 1-22 6-22 9-29 10-23
2024 2-10 6-10 9-17 10-11
2025 1-29 5-31 10-6 10-29
2026 2-17 6-19 9-25 10-18
2027 2-6 6-9 9-15 10-8
2028 1-26 5-28 10-3 10-26
2029 2-13 6-16 9-22 10-16
2030 2-3 6-5 9-12 10-5
2031 1-23 6-24 10-1 10-24
2032 2-11 6-12 9-19 10-12
`

/** Festivals of the lunar calendar whose day changes from year to year. */
export const LUNAR_FESTIVALS = ['春节', '端午节', '中秋节', '重阳节'] as const
export type LunarFestival = (typeof LUNAR_FESTIVALS)[number]

const DAYS: ReadonlyMap<string, string> = new Map(
  LIST.trim()
    .split('\n')
    .flatMap((line) => {
      const [year = '', ...days] = line.split(' ')
      return LUNAR_FESTIVALS.map((festival, index) => [`${year}${festival}`, days[index] ?? ''] as const)
    }),
)

/** The day of a festival in a year, `2月17日`; `null` for years that are not in the table. */
export function dayOfFestival(year: number, festival: LunarFestival): string | null {
  const day = DAYS.get(`${year}${festival}`)
  return day === undefined ? null : `${day.replace('-', '月')}日`
}
