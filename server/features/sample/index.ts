export { SAMPLE_PASSWORD } from './create-people.ts'
export { createSampleOffice, sampleAccounts } from './create-sample-office.ts'
export { pastClock } from './past-clock.ts'
