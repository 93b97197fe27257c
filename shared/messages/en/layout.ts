/** Words that the layout itself puts on a page. */
export const layout = {
  reviewMark: 'For review　{{version}}',
}
