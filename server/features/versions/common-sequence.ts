/** One step on the way from one sequence to another; places are indexes in the first (`from`, `at`) or second (`to`). */
export type SequenceStep =
  | { readonly type: 'keep'; readonly from: number; readonly to: number }
  | { readonly type: 'remove'; readonly from: number }
  | { readonly type: 'insert'; readonly at: number; readonly to: number }

/** The steps that turn one sequence into another and keep as much as can be kept (longest common subsequence). */
export function commonSequence(from: readonly string[], to: readonly string[]): readonly SequenceStep[] {
  const lengths = commonLengths(from, to)
  const steps: SequenceStep[] = []
  let [i, j] = [0, 0]
  while (i < from.length || j < to.length) {
    if (i < from.length && j < to.length && from[i] === to[j]) {
      steps.push({ type: 'keep', from: i, to: j })
      i += 1
      j += 1
    } else if (j === to.length || (i < from.length && lengthAt(lengths, i + 1, j) >= lengthAt(lengths, i, j + 1))) {
      steps.push({ type: 'remove', from: i })
      i += 1
    } else {
      steps.push({ type: 'insert', at: i, to: j })
      j += 1
    }
  }
  return steps
}

/** Lengths of the longest common subsequence of every pair of ends. */
function commonLengths(from: readonly string[], to: readonly string[]): readonly Uint32Array[] {
  const lengths = Array.from({ length: from.length + 1 }, () => new Uint32Array(to.length + 1))
  for (let i = from.length - 1; i >= 0; i -= 1) {
    const row = lengths[i] as Uint32Array
    for (let j = to.length - 1; j >= 0; j -= 1) {
      row[j] =
        from[i] === to[j]
          ? lengthAt(lengths, i + 1, j + 1) + 1
          : Math.max(lengthAt(lengths, i + 1, j), lengthAt(lengths, i, j + 1))
    }
  }
  return lengths
}

function lengthAt(lengths: readonly Uint32Array[], i: number, j: number): number {
  return lengths[i]?.[j] ?? 0
}
