/** What the console says, and the pages that need no client. */
export const system = {
  console: {
    ready: 'Wenshu is ready: {{url}}',
    readyEverywhere: 'Wenshu is ready: {{url}} (and on every network address of this machine)',
    setupCode: 'First use: open the address in a browser, choose to set up your office, and enter the code {{code}}',
    sampleReady: 'The sample office is ready. The password of every account below is {{password}}:',
    sampleRefused: 'The data folder already holds an office; no sample was made. Point DATA_DIR to an empty folder.',
    stopping: 'Saving and stopping …',
    stopped: 'Wenshu has stopped. Every document is saved.',
    portInUse: 'Port {{port}} is used by another program. Stop that program or choose another port with PORT.',
    addressUnavailable: 'This machine has no address {{host}}. Check HOST.',
    databaseLost: 'Another Wenshu process has taken over the database; this one stops. Make sure that only one runs.',
    startFailed: 'Wenshu could not start: {{reason}}',
    wrongArgument: 'Unknown argument {{argument}}. Known: --sample (make the sample office).',
  },
  config: {
    heading: 'Wrong configuration, Wenshu did not start:',
    problem: '{{variable}}: must be {{expected}}.',
    port: 'an integer from 0 to 65535 (0 lets the system choose), such as 4000',
    text: 'a text that is not empty',
    databaseUrl: 'a PostgreSQL address, such as postgres://user:password@host:5432/database',
    logLevel: 'one of silent, error, warn, info, debug',
    origin: 'the address people use, with scheme, host and port only, such as https://wenshu.example.gov.cn',
    flag: '0 or 1',
    hours: 'a number of hours above 0 and up to 720, such as 12',
  },
  clientMissing:
    'The pages are not built yet. Run npm run build in the program folder and reload. The API works: see /api/openapi.json.',
}
