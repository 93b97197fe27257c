/** Goes through steps slice by slice, with room for other work after each; the function given back ends it early. */
export function inSlices(steps: Iterable<unknown>, milliseconds: number, now = () => performance.now()): () => void {
  const rest = steps[Symbol.iterator]()
  let timer = setTimeout(slice)
  function slice(): void {
    const until = now() + milliseconds
    let isDone = false
    while (!isDone && now() < until) isDone = rest.next().done === true
    if (!isDone) timer = setTimeout(slice)
  }
  return () => clearTimeout(timer)
}
