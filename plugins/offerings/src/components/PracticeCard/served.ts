import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import {
  isValueStreamEntity,
  refsOf,
  RELATION_REALIZES,
  RELATION_SUPPORTS,
  STAGES,
  type PracticeEntityV1alpha1,
  type Stage,
  type ValueStreamEntityV1alpha1,
} from '@offerings/backstage-plugin-offerings-common';
import { kindOf } from '../../model/refs';

/** A step that names the practice. */
export interface ServedStep {
  id: string;
  title: string;
  stage: Stage;
}

/** A value stream that the practice supports. */
export interface ServedStream {
  ref: string;
  /** Those that name the practice, in the order of the journey. */
  steps: ServedStep[];
  /** The others that it realizes, besides the one under which it stands. */
  alsoFor: string[];
  /** The value stream was not found or is not visible to the reader, so that its steps are not known. */
  isUnknown: boolean;
}

/** A product or service that the practice serves. */
export interface ServedOffering {
  ref: string;
  /** The practice itself says so; else only a value stream leads there. */
  isNamed: boolean;
  streams: ServedStream[];
}

/** Where a practice is applied; each value stream stands once. */
export interface Served {
  offerings: ServedOffering[];
  /** Value streams of which no offering is known. */
  strayStreams: ServedStream[];
}

function supported(practice: PracticeEntityV1alpha1): string[] {
  const refs = (practice.relations ?? [])
    .filter(({ type }) => type === RELATION_SUPPORTS)
    .map(({ targetRef }) => targetRef);
  return [...new Set(refs)];
}

/** The refs of the value streams that a practice supports. */
export function supportedStreams(practice: PracticeEntityV1alpha1): string[] {
  return supported(practice).filter(ref => kindOf(ref) === 'valuestream');
}

/** The places of the steps whose `practices` name the practice, as `spec.steps[3]`. */
function placesNaming(stream: ValueStreamEntityV1alpha1, practice: string) {
  const places = refsOf(stream)
    .filter(
      ({ path, resolved }) =>
        /^spec\.steps\[\d+\]\.practices/.test(path) &&
        resolved.type === 'ref' &&
        resolved.ref === practice,
    )
    .map(({ path }) => Number(/\d+/.exec(path)));
  return new Set(places);
}

function stepsNaming(
  stream: ValueStreamEntityV1alpha1,
  practice: string,
): ServedStep[] {
  const places = placesNaming(stream, practice);
  return (stream.spec.steps ?? [])
    .filter((_, index) => places.has(index))
    .map(({ id, title, stage }) => ({ id, title, stage }))
    .sort((a, b) => STAGES.indexOf(a.stage) - STAGES.indexOf(b.stage));
}

function realized(stream: Entity): string[] {
  const refs = (stream.relations ?? [])
    .filter(({ type }) => type === RELATION_REALIZES)
    .map(({ targetRef }) => targetRef);
  return [...new Set(refs)];
}

/** What stakeholders see as the offering: the product, not one of the services that deliver it. */
function hostAmong(targets: string[]): string | undefined {
  return targets.find(ref => kindOf(ref) === 'product') ?? targets.at(0);
}

/**
 * Every offering, value stream and step that a practice serves.
 *
 * @param streams - by ref, those that the reader may see
 */
export function servedBy(
  practice: PracticeEntityV1alpha1,
  streams: ReadonlyMap<string, Entity>,
): Served {
  const own = stringifyEntityRef(practice);
  const offerings = new Map<string, ServedOffering>(
    supported(practice)
      .filter(ref => ['product', 'service'].includes(kindOf(ref)))
      .map(ref => [ref, { ref, isNamed: true, streams: [] }]),
  );
  const strayStreams: ServedStream[] = [];

  for (const ref of supportedStreams(practice)) {
    const stream = streams.get(ref);
    const isKnown = stream !== undefined && isValueStreamEntity(stream);
    const targets = stream ? realized(stream) : [];
    const host = hostAmong(targets);
    const served: ServedStream = {
      ref,
      isUnknown: !isKnown,
      steps: isKnown ? stepsNaming(stream, own) : [],
      alsoFor: targets.filter(target => target !== host),
    };
    if (host === undefined) {
      strayStreams.push(served);
      continue;
    }
    const offering = offerings.get(host) ?? {
      ref: host,
      isNamed: false,
      streams: [],
    };
    offering.streams.push(served);
    offerings.set(host, offering);
  }
  return { offerings: [...offerings.values()], strayStreams };
}
