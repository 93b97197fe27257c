/**
 * How binding the standard makes a measure: 规定, 一般, 推荐, 可以. `practice` is not in the standard at all,
 * `derived` follows from other measures by arithmetic. Only a broken 规定 is an error.
 */
export const STRENGTHS = ['required', 'general', 'recommended', 'optional', 'practice', 'derived'] as const
export type Strength = (typeof STRENGTHS)[number]

/** `characters` are 字 (3.1) of 三号 size and `lines` are 行 (3.2), unless the measure says otherwise. */
export const UNITS = ['mm', 'pt', 'characters', 'lines', 'digits', 'count'] as const
export type Unit = (typeof UNITS)[number]

/** One number of GB/T 9704-2012 with the clause it stands in. */
export interface Measure {
  readonly clause: string
  readonly strength: Strength
  readonly unit: Unit
  readonly value: number
  /** Allowed difference in the same unit, where the standard states one. */
  readonly tolerance?: number
}
