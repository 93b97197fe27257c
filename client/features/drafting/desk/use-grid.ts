import { useState } from 'react'
import { recall, remember } from '#client/ui/device-memory.ts'

const GRID_KEY = 'wenshu.drafting.grid'

/** Whether the grid of manuscript paper is shown, remembered on this device. */
export interface Grid {
  readonly isShown: boolean
  readonly show: (isShown: boolean) => void
}

/** The grid of the paper; without it until somebody asks for it. */
export function useGrid(): Grid {
  const [isShown, setShown] = useState(() => recall(GRID_KEY) === 'shown')
  const show = (wanted: boolean) => {
    setShown(wanted)
    remember(GRID_KEY, wanted ? 'shown' : 'hidden')
  }
  return { isShown, show }
}
