/** One step on the way from one sequence to another; places are indexes in the first (`from`, `at`) or second (`to`). */
export type SequenceStep =
  | { readonly type: 'keep'; readonly from: number; readonly to: number }
  | { readonly type: 'remove'; readonly from: number }
  | { readonly type: 'insert'; readonly at: number; readonly to: number }

/** The steps that turn one sequence into another and keep as much as can be kept (longest common subsequence). */
export function commonSequence(from: readonly string[], to: readonly string[]): readonly SequenceStep[] {
  // Most of two versions of a text is the same at both ends; only what lies between costs time and memory.
  const start = commonStart(from, to)
  const end = commonStart(from.slice(start).toReversed(), to.slice(start).toReversed())
  const [fromEnd, toEnd] = [from.length - end, to.length - end]
  return [
    ...keepAll({ from: 0, to: 0, count: start }),
    ...middleSteps(from.slice(start, fromEnd), to.slice(start, toEnd)).map((step) => shifted(step, start)),
    ...keepAll({ from: fromEnd, to: toEnd, count: end }),
  ]
}

function commonStart(a: readonly string[], b: readonly string[]): number {
  const differs = a.findIndex((key, index) => key !== b[index])
  return differs === -1 ? a.length : differs
}

function keepAll({ from, to, count }: { from: number; to: number; count: number }): readonly SequenceStep[] {
  return Array.from({ length: count }, (_, index) => ({ type: 'keep', from: from + index, to: to + index }))
}

function shifted(step: SequenceStep, by: number): SequenceStep {
  if (step.type === 'remove') return { type: 'remove', from: step.from + by }
  if (step.type === 'insert') return { type: 'insert', at: step.at + by, to: step.to + by }
  return { type: 'keep', from: step.from + by, to: step.to + by }
}

function middleSteps(from: readonly string[], to: readonly string[]): readonly SequenceStep[] {
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
