/** A page as pixels, red, green and blue one byte each. */
export interface PixelImage {
  readonly width: number
  readonly height: number
  readonly pixelsPerMm: number
  readonly data: Uint8Array
}

/** A stretch of rows with ink of one colour; millimetres from the upper left corner of the page. */
export interface InkBand {
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
}

/** Reads a binary PPM file, the simplest form pdftoppm writes. */
export function readPpm(bytes: Uint8Array, resolution: number): PixelImage {
  const header = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(new TextDecoder('latin1').decode(bytes.subarray(0, 40)))
  if (header === null) throw new Error('not a binary PPM file')
  return {
    width: Number(header[1]),
    height: Number(header[2]),
    pixelsPerMm: resolution / 25.4,
    data: bytes.subarray(header[0].length),
  }
}

const COLOURS = {
  red: (r: number, g: number, b: number) => r > 180 && g < 120 && b < 120,
  black: (r: number, g: number, b: number) => r < 110 && g < 110 && b < 110,
} as const

/** Bands of rows that carry ink of a colour, from the top of the page down. */
export function inkBands(
  image: PixelImage,
  colour: keyof typeof COLOURS,
  region: Partial<InkBand> = {},
): readonly InkBand[] {
  const bands: { from: number; to: number; left: number; right: number }[] = []
  const pixel = (mm: number | undefined, otherwise: number) =>
    mm === undefined ? otherwise : Math.round(mm * image.pixelsPerMm)
  const [firstRow, lastRow] = [pixel(region.top, 0), pixel(region.bottom, image.height)]
  for (let row = firstRow; row < lastRow; row += 1) {
    const extent = inkExtent(image, { row, colour, from: pixel(region.left, 0), to: pixel(region.right, image.width) })
    if (extent === null) continue
    const last = bands.at(-1)
    if (last !== undefined && last.to === row) {
      last.to = row + 1
      last.left = Math.min(last.left, extent.left)
      last.right = Math.max(last.right, extent.right)
    } else bands.push({ from: row, to: row + 1, ...extent })
  }
  const mm = (pixels: number) => pixels / image.pixelsPerMm
  return bands.map((band) => ({ top: mm(band.from), bottom: mm(band.to), left: mm(band.left), right: mm(band.right) }))
}

function inkExtent(
  image: PixelImage,
  { row, colour, from, to }: { row: number; colour: keyof typeof COLOURS; from: number; to: number },
): { left: number; right: number } | null {
  const isInk = COLOURS[colour]
  let [left, right] = [-1, -1]
  for (let column = from; column < to; column += 1) {
    const at = (row * image.width + column) * 3
    if (!isInk(image.data[at] ?? 255, image.data[at + 1] ?? 255, image.data[at + 2] ?? 255)) continue
    if (left < 0) left = column
    right = column + 1
  }
  return left < 0 ? null : { left, right }
}

const BYTES = 3

/** A page that lies across, turned by a quarter to the left: as it is bound with the others (8). */
export function turnedUpright(image: PixelImage): PixelImage {
  const [width, height] = [image.height, image.width]
  const data = new Uint8Array(width * height * BYTES)
  for (let row = 0; row < height; row += 1) {
    for (let column = 0; column < width; column += 1) {
      const from = (column * image.width + (height - 1 - row)) * BYTES
      data.set(image.data.subarray(from, from + BYTES), (row * width + column) * BYTES)
    }
  }
  return { ...image, width, height, data }
}
