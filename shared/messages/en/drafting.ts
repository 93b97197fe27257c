export const drafting = {
  loading: 'Opening the document…',
}
