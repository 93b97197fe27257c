export { ChecksPanel } from './checks-panel.tsx'
export { ProofChip } from './proof-chip.tsx'
export { type Proof, type ProofCounts, useProof } from './use-proof.ts'
