import { accessSync, constants, existsSync, mkdirSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { cannotUseFolder } from '../refusals.ts'

/**
 * Makes a data folder and its missing parents. Throws `storage.folder` when that is impossible, when the place is no
 * folder, or when nothing may be written there.
 */
export function makeFolder(directory: string): void {
  try {
    for (const missing of missingFolders(resolve(directory))) mkdirSync(missing)
    // A trailing slash makes the system refuse anything that is not a folder.
    accessSync(`${directory}/`, constants.W_OK | constants.X_OK)
  } catch (error) {
    throw cannotUseFolder(directory, error)
  }
}

/** One step at a time: Node's recursive mkdir never returns where the system forbids new folders, as in /proc. */
function missingFolders(directory: string): readonly string[] {
  if (existsSync(directory)) return []
  return [...missingFolders(dirname(directory)), directory]
}
