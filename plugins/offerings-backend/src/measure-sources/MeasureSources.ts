import type {
  MeasureSource,
  OfferingsMeasureSourcesExtensionPoint,
} from '@offerings/backstage-plugin-offerings-node';

const ID = /^[a-z\d]+(?:-[a-z\d]+)*$/i;

/** The places that readings are pulled from, as modules add them. */
export class MeasureSources implements OfferingsMeasureSourcesExtensionPoint {
  private readonly sources = new Map<string, MeasureSource>();

  /** {@inheritDoc @offerings/backstage-plugin-offerings-node#OfferingsMeasureSourcesExtensionPoint.addMeasureSource} */
  addMeasureSource(source: MeasureSource): void {
    const { id } = source;
    if (!ID.test(id)) {
      throw new Error(
        `'${id}' is no id of a measure source: letters, digits and hyphens between them, such as prometheus`,
      );
    }
    // One task each, and the names of tasks are the same in any case on some databases.
    const key = id.toLocaleLowerCase('en-US');
    if (this.sources.has(key)) {
      throw new Error(`There is a measure source with the id '${id}' already`);
    }
    this.sources.set(key, source);
  }

  /** Every source, in the order in which they were added. */
  all(): MeasureSource[] {
    return [...this.sources.values()];
  }
}
