/** Words that the layout itself puts on a page. */
export const layout = {
  reviewMark: '送审稿　{{version}}',
} as const
