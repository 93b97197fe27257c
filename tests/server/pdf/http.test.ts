import { describe, expect, it } from 'vitest'
import { api } from '#shared/api/index.ts'
import { startDesk } from '#tests/support/desk.ts'
import { canRender } from '#tests/support/render.ts'

const isMeasurable = await canRender()

describe('PDF files of documents', () => {
  it('says whether there are any here', async () => {
    const { staff } = await startDesk()

    expect(await staff.drafter.ask(api.readPdfState)).toMatchObject({ isAvailable: isMeasurable, waiting: 0 })
  })

  it.skipIf(!isMeasurable)(
    'are given to whoever may have the Word file, under the title',
    async () => {
      const desk = await startDesk()
      const { id, title } = await desk.draft()

      const response = await desk.staff.drafter.fetch(`/api/documents/${id}/pdf?copy=review`)

      expect(response.status).toBe(200)
      expect(response.headers.get('content-type')).toBe('application/pdf')
      expect(decodeURIComponent(response.headers.get('content-disposition') ?? '')).toContain(title)
      expect(decodeURIComponent(response.headers.get('content-disposition') ?? '')).toContain('.pdf')
      expect(
        Buffer.from(await response.arrayBuffer())
          .subarray(0, 5)
          .toString(),
      ).toBe('%PDF-')
    },
    120_000,
  )

  it('are refused to everybody else as the Word file is', async () => {
    const desk = await startDesk()
    const { id } = await desk.draft()

    expect((await desk.staff.outsider.fetch(`/api/documents/${id}/pdf`)).status).not.toBe(200)
    expect((await desk.staff.drafter.fetch(`/api/documents/${id}/pdf?copy=final`)).status).toBe(409)
  })
})
