/** One thing that is measured, as OpenTelemetry describes it. */
export interface MetricDefinition {
  name: string;
  instrument: 'counter' | 'histogram' | 'gauge';
  /** As UCUM writes it; what is counted stands in braces. */
  unit: string;
  description: string;
  /** The values that each attribute may have, where they are known beforehand. */
  attributes?: Readonly<Record<string, readonly string[]>>;
}

/** How asking for an offering ended. */
export const VIEW_OUTCOMES = [
  'shown',
  'not_found',
  'refused',
  'unavailable',
  'failed',
] as const;

/** How a pass over the whole catalog ended. */
export const SNAPSHOT_OUTCOMES = ['whole', 'stopped', 'failed'] as const;

/** What became of an offering in a pass. */
export const ASSESSMENT_OUTCOMES = ['assessed', 'failed'] as const;

/** What became of a reading. */
export const READING_OUTCOMES = ['accepted', 'duplicate', 'refused'] as const;

/** How something ended. */
export const OUTCOME = 'offerings.outcome';

/** Where readings come from: `api`, or the id of a measure source. */
export const SOURCE = 'offerings.source';

/** All that the plugin measures; `docs/operations.md` has the same as a table. */
export const METRICS = {
  viewDuration: {
    name: 'offerings.view.duration',
    instrument: 'histogram',
    unit: 's',
    description: 'How long it took to answer for one offering',
    attributes: { [OUTCOME]: VIEW_OUTCOMES },
  },
  viewReads: {
    name: 'offerings.view.catalog_reads',
    instrument: 'histogram',
    unit: '{read}',
    description: 'Requests to the catalog that one offering took',
    attributes: { [OUTCOME]: VIEW_OUTCOMES },
  },
  snapshotDuration: {
    name: 'offerings.snapshot.duration',
    instrument: 'histogram',
    unit: 's',
    description: 'How long a pass over the whole catalog took',
    attributes: { [OUTCOME]: SNAPSHOT_OUTCOMES },
  },
  snapshotOfferings: {
    name: 'offerings.snapshot.offerings',
    instrument: 'counter',
    unit: '{offering}',
    description: 'Offerings that passes came upon',
    attributes: { [OUTCOME]: ASSESSMENT_OUTCOMES },
  },
  snapshotAge: {
    name: 'offerings.snapshot.age',
    instrument: 'gauge',
    unit: 's',
    description:
      'Time since the last whole pass of any replica; nothing before the first',
  },
  readings: {
    name: 'offerings.readings',
    instrument: 'counter',
    unit: '{reading}',
    description: 'Readings of measures that came in',
    attributes: { [OUTCOME]: READING_OUTCOMES, [SOURCE]: [] },
  },
  refreshQueue: {
    name: 'offerings.refresh.queue.length',
    instrument: 'gauge',
    unit: '{offering}',
    description: 'Offerings that wait to be assessed anew',
  },
  rejected: {
    name: 'offerings.rejected.descriptors',
    instrument: 'gauge',
    unit: '{descriptor}',
    description: 'Descriptors that the catalog rejects',
  },
} as const satisfies Record<string, MetricDefinition>;
