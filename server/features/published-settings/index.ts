export {
  listPublished,
  type PublishedContext,
  type PublishedSetting,
  publish,
  readPublished,
  type WantedSetting,
} from './published-settings.ts'
