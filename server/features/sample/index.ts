export { createSampleOffice, SAMPLE_PASSWORD, sampleAccounts } from './create-sample-office.ts'
