import type { Rule } from '../rule.ts'
import { agendaOrder } from './agenda-order.ts'
import { announcedCount } from './announced-count.ts'
import { attachmentNumber } from './attachment-number.ts'
import { closingCount } from './closing-count.ts'
import { emptyHeading } from './empty-heading.ts'
import { followingCount } from './following-count.ts'
import { foreignMark } from './foreign-mark.ts'
import { headingForm } from './heading-form.ts'
import { headingLevelSkipped } from './heading-level.ts'
import { headingMark, subheadingMark } from './heading-mark.ts'
import { inlineCount } from './inline-count.ts'
import { inlineSeries } from './inline-series.ts'
import { invertedLevel } from './inverted-level.ts'
import { listedCount } from './listed-count.ts'
import { missingFirst } from './missing-first.ts'
import { mixedSeries } from './mixed-series.ts'
import { namedCount } from './named-count.ts'
import { oddMember } from './odd-member.ts'
import { openBracket } from './open-bracket.ts'
import { paragraphSeries } from './paragraph-series.ts'
import { series } from './series.ts'
import { singleSubheading } from './single-subheading.ts'
import { typedNumber } from './typed-number.ts'

/** Rules about levels and numbers (层次序号). */
export const structureRules: readonly Rule[] = [
  headingMark,
  subheadingMark,
  headingLevelSkipped,
  singleSubheading,
  announcedCount,
  typedNumber,
  headingForm,
  attachmentNumber,
  series,
  inlineSeries,
  inlineCount,
  listedCount,
  paragraphSeries,
  followingCount,
  closingCount,
  namedCount,
  agendaOrder,
  mixedSeries,
  oddMember,
  foreignMark,
  invertedLevel,
  emptyHeading,
  openBracket,
  missingFirst,
]
