/**
 * Small numbers by pairs of characters, which are given by their codes. Tens of thousands of pairs come at the first check
 * of a page, when nothing is compiled yet, and every pair of a text is asked for. So they lie open in typed arrays, no
 * number is so large that an engine makes an object of it (below 2^30), and the loops call nothing.
 *
 * Only characters from U+3000 to U+AFFF have pairs: Chinese ones and Chinese marks.
 */
export interface PairMap {
  /** A pair stands at the place that its hash names, or at the next free one; 0 is free. */
  readonly keys: Int32Array
  readonly numbers: Uint16Array
}

const FIRST = 0x3000
const BITS = 15
const CHARACTERS = 1 << BITS
/**
 * Spreads what pairs share their first character over the table; an odd number that keeps the product small. It is no
 * neighbour of a power of two, or small numbers, such as those of sounds, would all lie in a few heaps.
 */
const SPREAD = 20021

/** A map without pairs, for no more of them than `most`: half of its places stay free. */
export function createPairMap(most: number): PairMap {
  const size = 2 ** Math.ceil(Math.log2(2 * Math.max(8, most)))
  return { keys: new Int32Array(size), numbers: new Uint16Array(size) }
}

/** The number of a pair; 0 when it has none. */
export function numberOf({ keys, numbers }: PairMap, first: number, second: number): number {
  const one = first - FIRST
  const other = second - FIRST
  if (one < 0 || one >= CHARACTERS || other < 0 || other >= CHARACTERS) return 0
  const last = keys.length - 1
  const key = (one << BITS) | other
  let place = (one * SPREAD + other) & last
  while (keys[place] !== 0 && keys[place] !== key) place = (place + 1) & last
  return numbers[place] ?? 0
}

/** Adds bits to the numbers of pairs that lie one after the other. */
export function addBits(map: PairMap, pairs: Uint16Array, bits: number): void {
  const { numbers } = map
  for (const place of placesFor(map, pairs)) numbers[place] = (numbers[place] ?? 0) | bits
}

/**
 * Numbers pairs that lie one after the other, from 1 on. The number of a pair that comes again is that of its first
 * place; what is given back says for each number where the pair comes next, 0 after the last.
 */
export function addNumbers(map: PairMap, pairs: Uint16Array): Uint16Array {
  const { numbers } = map
  const places = placesFor(map, pairs)
  const next = new Uint16Array(places.length + 1)
  // From the last pair to the first, so that what comes next is known.
  for (let number = places.length; number > 0; number -= 1) {
    const place = places[number - 1] ?? 0
    next[number] = numbers[place] ?? 0
    numbers[place] = number
  }
  return next
}

/** The places of pairs; those that have none yet get one. */
function placesFor({ keys }: PairMap, pairs: Uint16Array): Uint32Array {
  const last = keys.length - 1
  const places = new Uint32Array(pairs.length / 2)
  for (let at = 0; at < places.length; at += 1) {
    const one = (pairs[2 * at] ?? 0) - FIRST
    const other = (pairs[2 * at + 1] ?? 0) - FIRST
    if (one < 0 || one >= CHARACTERS || other < 0 || other >= CHARACTERS)
      throw new RangeError(`no Chinese pair: ${String.fromCharCode(pairs[2 * at] ?? 0, pairs[2 * at + 1] ?? 0)}`)
    const key = (one << BITS) | other
    let place = (one * SPREAD + other) & last
    while (keys[place] !== 0 && keys[place] !== key) place = (place + 1) & last
    keys[place] = key
    places[at] = place
  }
  return places
}
