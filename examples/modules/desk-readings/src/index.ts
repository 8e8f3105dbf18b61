export { offeringsModuleDeskReadings as default } from './module';
