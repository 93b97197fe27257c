import { join } from 'node:path'
import { z } from 'zod'
import { RegisterEntry } from '#shared/proof/office-register.ts'
import { SampleDocument, SampleOffice, SampleRegister } from '#shared/templates/sample-schema.ts'
import { jsonFilesIn, readJson } from './read-json.ts'

/** The sample office in `templates/sample`: units, people, documents with what happened to them, registers. */
export interface Sample extends SampleOffice {
  readonly documents: readonly SampleDocument[]
  readonly register: SampleRegister
  readonly registers: readonly RegisterEntry[]
}

/** Reads the sample office. Throws one Error that names every wrong file with the path inside it. */
export function loadSample(folder: string): Sample {
  const problems: string[] = []
  const report = (file: string) => (problem: string) => problems.push(`  ${file}: ${problem}`)

  const office = readJson(join(folder, 'office.json'), SampleOffice, report('office.json'))
  const documents = jsonFilesIn(join(folder, 'documents')).flatMap((name) => {
    const file = `documents/${name}`
    return readJson(join(folder, file), SampleDocument, report(file)) ?? []
  })
  const register = readJson(join(folder, 'register.json'), SampleRegister, report('register.json'))
  const registers = readJson(join(folder, 'registers.json'), z.array(RegisterEntry), report('registers.json'))
  if (office === null || register === null || registers === null || problems.length > 0)
    throw new Error(`Wrong sample office in ${folder}:\n${problems.join('\n')}`)
  return { ...office, documents, register, registers }
}
