import { serve } from './serve.ts'

process.exitCode = await serve({ arguments: process.argv.slice(2), environment: process.env })
