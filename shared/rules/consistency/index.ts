import type { Rule } from '../rule.ts'
import { afterIssue } from './after-issue.ts'
import { ageLimit } from './age-limit.ts'
import { almostSameName } from './almost-same-name.ts'
import { amountInWords } from './amount-in-words.ts'
import { attachmentNamed } from './attachment-named.ts'
import { attendance } from './attendance.ts'
import { beyondNumber } from './beyond-number.ts'
import { bodyVariant } from './body-variant.ts'
import { changeRate } from './change-rate.ts'
import { citedTwice } from './cited-twice.ts'
import { completionRate } from './completion-rate.ts'
import { conversion } from './conversion.ts'
import { daysOfYear } from './days-of-year.ts'
import { deadlineTwice } from './deadline-twice.ts'
import { duration } from './duration.ts'
import { eventDay } from './event-day.ts'
import { eventTime } from './event-time.ts'
import { exception } from './exception.ts'
import { fractionChange } from './fraction-change.ts'
import { fullNameAgain } from './full-name-again.ts'
import { gapElsewhere } from './gap-elsewhere.ts'
import { groupRoles } from './group-roles.ts'
import { growthElsewhere } from './growth-elsewhere.ts'
import { hoursLength } from './hours-length.ts'
import { issuedTitle } from './issued-title.ts'
import { lateDecision } from './late-decision.ts'
import { listElsewhere } from './list-elsewhere.ts'
import { listLength } from './list-length.ts'
import { listSum } from './list-sum.ts'
import { listedNames } from './listed-names.ts'
import { meetingCalled } from './meeting-called.ts'
import { meetingDates } from './meeting-dates.ts'
import { meetingElsewhere } from './meeting-elsewhere.ts'
import { meetingName } from './meeting-name.ts'
import { meetingOrdinal } from './meeting-ordinal.ts'
import { nameCount } from './name-count.ts'
import { nearSum } from './near-sum.ts'
import { numberElsewhere } from './number-elsewhere.ts'
import { officeSeat } from './office-seat.ts'
import { officeWord } from './office-word.ts'
import { openingMatter } from './opening-matter.ts'
import { openingPeriod } from './opening-period.ts'
import { otherPost } from './other-post.ts'
import { ownKind } from './own-kind.ts'
import { partBeyond } from './part-beyond.ts'
import { percentageSum } from './percentage-sum.ts'
import { periodAverage } from './period-average.ts'
import { personSlip } from './person-slip.ts'
import { personVariant } from './person-variant.ts'
import { planYear } from './plan-year.ts'
import { pronoun } from './pronoun.ts'
import { rateBeyond } from './rate-beyond.ts'
import { remainder } from './remainder.ts'
import { repeatedClause } from './repeated-clause.ts'
import { repeatedCount } from './repeated-count.ts'
import { repeatedPassage } from './repeated-passage.ts'
import { repeatedTotal } from './repeated-total.ts'
import { reportYear } from './report-year.ts'
import { respectively } from './respectively.ts'
import { restShare } from './rest-share.ts'
import { rollCount } from './roll-count.ts'
import { sameQuantity } from './same-quantity.ts'
import { schedulePace } from './schedule-pace.ts'
import { shareInWords } from './share-in-words.ts'
import { shareOfTotal } from './share-of-total.ts'
import { shortfall } from './shortfall.ts'
import { signIn } from './sign-in.ts'
import { sourcesOfFunds } from './sources-of-funds.ts'
import { tableSum } from './table-sum.ts'
import { tense } from './tense.ts'
import { thingsCount } from './things-count.ts'
import { titleYears } from './title-years.ts'
import { trend } from './trend.ts'
import { twoPosts } from './two-posts.ts'
import { twoSpellings } from './two-spellings.ts'
import { unitProduct } from './unit-product.ts'
import { validity } from './validity.ts'
import { venue } from './venue.ts'
import { votes } from './votes.ts'
import { wordedProduct } from './worded-product.ts'
import { worksPeriod } from './works-period.ts'
import { wrongSum } from './wrong-sum.ts'

/** Rules about a document agreeing with itself (前后一致). */
export const consistencyRules: readonly Rule[] = [
  wrongSum,
  nearSum,
  listSum,
  listElsewhere,
  partBeyond,
  remainder,
  unitProduct,
  wordedProduct,
  periodAverage,
  shortfall,
  tableSum,
  percentageSum,
  completionRate,
  changeRate,
  fractionChange,
  growthElsewhere,
  shareInWords,
  conversion,
  rateBeyond,
  daysOfYear,
  votes,
  schedulePace,
  amountInWords,
  respectively,
  nameCount,
  listedNames,
  listLength,
  thingsCount,
  rollCount,
  repeatedTotal,
  repeatedCount,
  sameQuantity,
  gapElsewhere,
  twoPosts,
  otherPost,
  openingPeriod,
  openingMatter,
  citedTwice,
  attachmentNamed,
  officeSeat,
  officeWord,
  attendance,
  signIn,
  worksPeriod,
  fullNameAgain,
  ageLimit,
  beyondNumber,
  pronoun,
  titleYears,
  duration,
  validity,
  hoursLength,
  lateDecision,
  reportYear,
  planYear,
  exception,
  trend,
  tense,
  eventTime,
  eventDay,
  twoSpellings,
  almostSameName,
  bodyVariant,
  personVariant,
  personSlip,
  meetingDates,
  meetingOrdinal,
  meetingName,
  meetingCalled,
  venue,
  issuedTitle,
  ownKind,
  deadlineTwice,
  afterIssue,
  repeatedPassage,
  repeatedClause,
  numberElsewhere,
  meetingElsewhere,
  shareOfTotal,
  restShare,
  groupRoles,
  sourcesOfFunds,
]
