export { ChecksPanel } from './checks-panel.tsx'
export { ProofChip } from './proof-chip.tsx'
export { type Proof, useProof } from './use-proof.ts'
