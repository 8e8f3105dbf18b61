export { offeringsModuleRunbookCriterion as default } from './module';
