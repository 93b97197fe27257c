import { type Fields, fieldText } from '../document/fields.ts'
import { isCalendarDay, toChineseDate } from '../kernel/calendar-day.ts'
import { blankLines, type FlowParagraph, layoutParagraph } from './flow.ts'
import { GBT9704 } from './gbt9704.ts'
import { letterheadLine, letterheadSize, letterheadSpacer } from './letterhead.ts'
import { CHARACTER, type PageProfile, TYPE_AREA_WIDTH } from './page-profile.ts'
import type { RuleBelow } from './paragraph-format.ts'

/** A number that the registry still has to give. */
const OPEN_NUMBER = '第\u3000期'

/**
 * The head of an information report (信息、简报), by practice: mark, number of the issue with the stage of the report,
 * then who issues it on the left and the day on the right, over a red line.
 */
export function informationHeader(
  fields: Fields,
  options: { readonly corner: readonly FlowParagraph[]; readonly rule: RuleBelow; readonly profile: PageProfile },
): readonly FlowParagraph[] {
  const mark = fieldText(fields, 'letterhead')
  const sizePt = Math.min(GBT9704.informationMarkLargest.value, letterheadSize(mark))
  const topMm = GBT9704.informationMarkTop.value
  const spacer = letterheadSpacer({ topMm, sizePt, linesAbove: options.corner.length, profile: options.profile })
  return [
    ...options.corner,
    layoutParagraph('plain', '', { line: spacer }),
    layoutParagraph('letterhead', mark, { sizePt, line: letterheadLine(sizePt) }),
    ...blankLines(1),
    layoutParagraph('issuingNumber', numberText(fields)),
    layoutParagraph('issuingNumber', `${fieldText(fields, 'issuingAuthority')}\t${dayText(fields)}`, {
      align: 'left',
      indentFirst: CHARACTER,
      tabs: [{ at: TYPE_AREA_WIDTH - CHARACTER, align: 'right' }],
      rule: options.rule,
    }),
  ]
}

function numberText(fields: Fields): string {
  const stage = fieldText(fields, 'reportStage')
  return (fieldText(fields, 'issuingNumber') || OPEN_NUMBER) + (stage === '' ? '' : `（${stage}）`)
}

function dayText(fields: Fields): string {
  const day = fieldText(fields, 'printingDate')
  return isCalendarDay(day) ? toChineseDate(day) : day
}
