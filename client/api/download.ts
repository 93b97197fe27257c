import { currentWording } from '#client/messages/index.ts'
import { errorFromReply } from './api-error.ts'
import { readJson, send } from './call-api.ts'

/** Fetches a file and hands it to the browser to save. Throws an ApiError, so that a refusal can say its reasons. */
export async function downloadFile(url: string, fallbackName: string): Promise<void> {
  const response = await send(url, { method: 'GET' })
  if (!response.ok) throw errorFromReply(response.status, await readJson(response), currentWording().messages)
  saveFile(await response.blob(), fileNameOf(response) ?? fallbackName)
}

/** The file name of a `Content-Disposition` header in the form of RFC 6266, or `null`. */
export function fileNameFrom(disposition: string | null): string | null {
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(disposition ?? '')?.[1]
  if (encoded !== undefined) return decodeURIComponent(encoded)
  return /filename="([^"]+)"/i.exec(disposition ?? '')?.[1] ?? null
}

function fileNameOf(response: Response): string | null {
  return fileNameFrom(response.headers.get('Content-Disposition'))
}

/** Hands a file to the browser to save. */
export function saveFile(file: Blob, name: string): void {
  // `showSaveFilePicker` does not exist on plain http.
  const address = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser has taken the file over by the time the link was followed.
  setTimeout(() => URL.revokeObjectURL(address), 0)
}
