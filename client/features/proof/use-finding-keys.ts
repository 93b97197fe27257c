import { useQuery } from '@tanstack/react-query'
import { fixFinding, type LiveFinding } from '#client/editor/index.ts'
import { usePageKeys } from '#client/ui/use-page-keys.ts'
import type { ChecksPanelProps } from './checks-panel.tsx'
import { proofQuery } from './queries.ts'

interface FindingKeys extends Pick<ChecksPanelProps, 'documentId' | 'editor' | 'proof' | 'mayEdit'> {
  readonly onFixAll: () => void
  readonly onWaive: (finding: LiveFinding) => void
}

/** What can be done with the finding that is looked at, and with all that is safe, by keys as well as by buttons. */
export function useFindingKeys({ documentId, editor, proof, mayEdit, onFixAll, onWaive }: FindingKeys): void {
  const mayWaive = useQuery(proofQuery(documentId)).data?.mayWaive ?? []
  const current = [...(proof.groups ?? []), ...proof.pending]
    .flatMap(({ findings }) => findings)
    .find(({ key }) => key === proof.current && proof.current !== null)
  usePageKeys({
    'Alt+F7': () => {
      if (mayEdit) onFixAll()
    },
    'Alt+Enter': () => {
      if (mayEdit && editor !== null && current !== undefined && current.field === null)
        void fixFinding(editor.view, current.key)
    },
    'Control+Alt+I': () => {
      if (current !== undefined && mayWaive.includes(current.severity)) onWaive(current)
    },
  })
}
