/**
 * Pulls the readings of offerings' measures from Prometheus.
 *
 * @packageDocumentation
 */
export { offeringsModulePrometheus as default } from './module';
