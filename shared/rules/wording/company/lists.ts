/** Words with their company, as `entries.ts` reads them. */
export const WORDS_IN_COMPANY: readonly string[] = ['会议|召开 列席 出席 参加|精神 强调']
/** Words that official prose hardly ever uses. */
export const STRANGERS: readonly string[] = ['字书>支书']
