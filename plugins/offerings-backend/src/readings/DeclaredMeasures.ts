import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { toError } from '@backstage/errors';
import {
  isOfferingEntity,
  nearest,
  type KnownEntities,
  type MeasureReading,
} from '@offerings/backstage-plugin-offerings-common';
import { checkOffering } from '../services/checkOffering';
import type { ReadingProblem } from './checkReading';
import { shortened } from './readingFields';

const OFFERING_KINDS = ['product', 'service'];

const MOST_MEASURES_NAMED = 5;

/** An offering as the caller may know it: its measures, or why it has none to be read. */
type Declared = { measures: ReadonlySet<string> } | { problem: string };

/** Which measures there are to be read, as far as the caller may see the offerings that declare them. */
export class DeclaredMeasures {
  private readonly declared = new Map<string, Declared>();

  /** @param known - the entity, or a gap, of each offering that readings name */
  constructor(private readonly known: KnownEntities) {}

  /** What is wrong with the offering and the measure that a reading names; fields that are left out are passed over. */
  problemsOf(fields: Partial<MeasureReading>): ReadingProblem[] {
    const { offering, measure } = fields;
    if (offering === undefined) return [];
    const declared = this.declaredBy(offering);
    if ('problem' in declared) {
      return [{ field: 'offering', message: declared.problem }];
    }
    if (measure === undefined || declared.measures.has(measure)) return [];
    const message = undeclared(offering, measure, [...declared.measures]);
    return [{ field: 'measure', message }];
  }

  private declaredBy(offering: string): Declared {
    const declared =
      this.declared.get(offering) ?? readDeclared(offering, this.known);
    this.declared.set(offering, declared);
    return declared;
  }
}

function readDeclared(offering: string, known: KnownEntities): Declared {
  const entity = known.get(offering);
  try {
    checkOffering({ root: offering }, known);
  } catch (error) {
    const hint = entity ? '' : kindHint(offering);
    return { problem: `${toError(error).message}${hint}` };
  }
  const measures =
    entity && isOfferingEntity(entity) ? entity.spec.measures : undefined;
  return { measures: new Set(measures?.map(({ name }) => name)) };
}

/** The ref with the nearest kind that an offering can have. */
function kindHint(offering: string): string {
  const { kind, namespace, name } = parseEntityRef(offering);
  const meant = OFFERING_KINDS.includes(kind)
    ? undefined
    : nearest(kind, OFFERING_KINDS);
  return meant
    ? `, did you mean '${stringifyEntityRef({
        kind: meant,
        namespace,
        name,
      })}'?`
    : '';
}

function undeclared(
  offering: string,
  measure: string,
  measures: string[],
): string {
  const problem = `${offering} declares no measure '${shortened(measure)}'`;
  if (measures.length === 0) return `${problem}, nor any other`;
  const meant = nearest(measure, measures);
  if (meant) return `${problem}, did you mean '${meant}'?`;
  const named = measures.slice(0, MOST_MEASURES_NAMED).join(', ');
  const more = measures.length - MOST_MEASURES_NAMED;
  return `${problem}, but ${named}${more > 0 ? ` and ${more} more` : ''}`;
}
