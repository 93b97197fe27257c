/** An amount written in Arabic digits, with 万 and 亿 taken in: 3.6万 is 36,000. */
const AMOUNT = /^(\d+(?:\.\d+)?)(万|亿)?$/
const SCALE: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 }

/** The value of a written amount, or `null` when it is none. */
export function amountOf(text: string): number | null {
  const match = AMOUNT.exec(text.replaceAll(',', ''))
  if (match === null) return null
  return Number(match[1]) * (SCALE[match[2] ?? ''] ?? 1)
}

/** Whether two amounts are equal but for the rounding of decimals. */
export function isSameAmount(a: number, b: number): boolean {
  return Math.abs(a - b) <= Math.max(Math.abs(a), Math.abs(b)) * 1e-6
}
