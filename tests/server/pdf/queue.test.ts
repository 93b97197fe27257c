import { chmod, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { createPdfConverter } from '#server/pdf/index.ts'
import { createPdfQueue } from '#server/pdf/queue.ts'

const folders: string[] = []
afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true })
})

/** A program in the place of LibreOffice. */
async function officeThat(script: string) {
  const folder = await mkdtemp(join(tmpdir(), 'wenshu-office-'))
  folders.push(folder)
  const office = join(folder, 'soffice')
  await writeFile(office, `#!/bin/sh\n${script}\n`)
  await chmod(office, 0o755)
  return { office, textReader: null, pixelReader: null, fontLister: null }
}

/** Writes what it is asked for beside what it is given, as LibreOffice does. */
const CONVERTS = `
out=""; to=""; last=""
for word in "$@"; do
  [ "$last" = "--outdir" ] && out="$word"
  [ "$last" = "--convert-to" ] && to="$word"
  last="$word"
done
name=$(basename "$last"); cat "$last" > "$out/\${name%.*}.$to"`

const FILE = new TextEncoder().encode('<style style:text-autospace="ideograph-alpha"/>')
const LIMITS = { milliseconds: 10_000, megabytes: 4096 }

describe('the queue of PDF files', () => {
  it('puts right what LibreOffice reads wrongly, between the two conversions', async () => {
    const queue = createPdfQueue({ programs: await officeThat(CONVERTS), limits: LIMITS })

    const pdf = new TextDecoder().decode(await queue.convert(FILE))

    expect(pdf).toBe('<style style:text-autospace="none"/>')
  })

  it('does one after another and says how many there are', async () => {
    const queue = createPdfQueue({ programs: await officeThat(CONVERTS), limits: LIMITS })
    const all = [queue.convert(FILE), queue.convert(FILE), queue.convert(FILE)]

    expect((await queue.state()).waiting).toBe(3)
    expect((await Promise.all(all)).length).toBe(3)
    expect((await queue.state()).waiting).toBe(0)
  })

  it('says that there is no LibreOffice', async () => {
    const programs = { office: null, textReader: null, pixelReader: null, fontLister: null }
    const queue = createPdfQueue({ programs })

    expect(await queue.state()).toEqual({ isAvailable: false, standIns: [], waiting: 0 })
    await expect(queue.convert(FILE)).rejects.toMatchObject({ code: 'pdf.notHere' })
  })

  it('ends a program that takes too long, with everything it started, and goes on with the next', async () => {
    const stuck = await officeThat('sleep 600 & sleep 600')
    const queue = createPdfQueue({ programs: stuck, limits: { ...LIMITS, milliseconds: 200 } })
    const started = performance.now()

    await expect(queue.convert(FILE)).rejects.toMatchObject({ code: 'pdf.takesTooLong' })
    await expect(queue.convert(FILE)).rejects.toMatchObject({ code: 'pdf.takesTooLong' })

    expect(performance.now() - started).toBeLessThan(20_000)
  })

  it('says that a program failed, and when there are too many at once', async () => {
    const queue = createPdfQueue({ programs: await officeThat('exit 3'), limits: LIMITS })
    const all = Array.from({ length: 20 }, () => queue.convert(FILE).catch((error: { code: string }) => error.code))

    const codes = await Promise.all(all)

    expect(new Set(codes)).toEqual(new Set(['pdf.failed', 'pdf.busy']))
    expect(codes.filter((code) => code === 'pdf.failed')).toHaveLength(13)
  })

  it('leaves nothing on the disk and nothing to do for the process once it is closed', async () => {
    const listeners = process.listenerCount('exit')
    const programs = await officeThat(`${CONVERTS}\necho "$HOME" > "$(dirname "$0")/home"`)
    const queue = createPdfQueue({ programs, limits: LIMITS })
    await queue.convert(FILE)
    const home = (await readFile(join(dirname(programs.office), 'home'), 'utf8')).trim()

    await queue.close()

    await expect(readdir(home)).rejects.toMatchObject({ code: 'ENOENT' })
    expect(process.listenerCount('exit')).toBe(listeners)
  })
})

describe('a converter', () => {
  it('keeps nothing of a file on the disk, and nothing at all once it is closed', async () => {
    const converter = await createPdfConverter(await officeThat(CONVERTS))
    if (converter === null) throw new Error('there is an office')

    await converter.convert([FILE])

    expect((await readdir(converter.folder)).filter((name) => name.startsWith('job-'))).toEqual([])
    await converter.close()
    await expect(readdir(converter.folder)).rejects.toMatchObject({ code: 'ENOENT' })
  })
})
