import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from 'react-router'
import { Notices } from '#client/ui/notices.tsx'
import { createQueryClient } from './query-client.ts'
import { createRouter } from './routes.tsx'

const queries = createQueryClient()
const router = createRouter()

/** The whole page: the cache of the server's replies around the routes. */
export function Application() {
  return (
    <QueryClientProvider client={queries}>
      <RouterProvider router={router} />
      <Notices />
    </QueryClientProvider>
  )
}
