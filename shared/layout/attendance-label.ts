/** Where the label of a list of those present ends, before its colon: 出席：…… (10.3); 0 where there is none. */
export function labelEnd(text: string): number {
  return Math.max(text.indexOf('：'), 0)
}
