import { join } from 'node:path'
import { SampleDocument, SampleOffice, SampleRegister } from '#shared/templates/sample-schema.ts'
import { jsonFilesIn, readJson } from './read-json.ts'

/** The sample office in `templates/sample`: units, people, documents with what happened to them, an earlier register. */
export interface Sample extends SampleOffice {
  readonly documents: readonly SampleDocument[]
  readonly register: SampleRegister
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
  if (office === null || register === null || problems.length > 0)
    throw new Error(`Wrong sample office in ${folder}:\n${problems.join('\n')}`)
  return { ...office, documents, register }
}
