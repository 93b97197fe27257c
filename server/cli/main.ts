import { runCli } from './run-cli.ts'

process.exitCode = await runCli(process.argv.slice(2), {
  environment: process.env,
  print: (line) => console.log(line),
  printError: (line) => console.error(line),
})
