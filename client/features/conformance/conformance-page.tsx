import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { api, describeError, uploadFile } from '#client/api/index.ts'
import { fill, useMessages } from '#client/messages/index.ts'
import { PageHeader } from '#client/ui/page-header.tsx'
import { ConformanceReportView } from './conformance-report.tsx'
import { FileDrop } from './file-drop.tsx'

/** Checks any Word file against the standard (格式体检); the file is not kept. */
export function ConformancePage() {
  const messages = useMessages()
  const { conformance } = messages
  const [name, setName] = useState('')
  const check = useMutation({ mutationFn: (file: File) => uploadFile(api.checkFile, { file, query: {} }) })
  const choose = (file: File) => {
    setName(file.name)
    check.mutate(file)
  }
  return (
    <>
      <PageHeader title={conformance.title} />
      <FileDrop
        onChoose={choose}
        isCompact={check.isSuccess}
        busy={check.isPending ? fill(conformance.checking, { name }) : null}
        refusal={check.isError ? describeError(check.error, messages) : null}
      />
      {check.data === undefined ? null : <ConformanceReportView key={name} name={name} report={check.data} />}
    </>
  )
}
