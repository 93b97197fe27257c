import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { api, describeError, uploadFile } from '#client/api/index.ts'
import { fill, useMessages } from '#client/messages/index.ts'
import { FileDrop } from '#client/ui/file-drop.tsx'
import { PageHeader } from '#client/ui/page-header.tsx'
import { CONFORMANCE_BYTES } from '#shared/api/conformance.ts'
import { ConformanceReportView } from './conformance-report.tsx'
import { objectionTo } from './file-objection.ts'

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
        wording={{
          label: conformance.choose,
          intro: conformance.intro,
          drop: conformance.drop,
          choose: check.isSuccess ? conformance.again : conformance.choose,
          types: fill(conformance.types, { most: CONFORMANCE_BYTES / 1024 / 1024 }),
        }}
        accept={['.docx']}
        objectionTo={(files) => objectionTo(files, messages)}
        onChoose={choose}
        isCompact={check.isSuccess}
        busy={check.isPending ? fill(conformance.checking, { name }) : null}
        refusal={check.isError ? describeError(check.error, messages) : null}
      />
      {check.data === undefined ? null : <ConformanceReportView key={name} name={name} report={check.data} />}
    </>
  )
}
