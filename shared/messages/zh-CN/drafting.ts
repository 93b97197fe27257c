/** The drafting screen: everything around the paper. */
export const drafting = {
  loading: '正在打开文稿……',
}
