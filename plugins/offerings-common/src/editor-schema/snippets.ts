import { KIND_DEFINITIONS, OFFERINGS_API_VERSION } from '../kinds';
import type {
  FieldSchema,
  OfferingsKind,
  RefDefinition,
  StepTargetSchema,
} from '../kinds';
import type { JsonSchema } from './jsonSchema';

/** Numbers the places where an editor stops for something to be typed. */
type Place = (hint: string) => string;

function numberedPlaces(): Place {
  let last = 0;
  return hint => {
    last += 1;
    return `\${${last}:${hint}}`;
  };
}

function someRef({ kinds = ['Component'], defaultKind }: RefDefinition) {
  return `${(defaultKind ?? kinds[0]).toLowerCase()}:default/<name>`;
}

function something(
  name: string,
  field: FieldSchema | StepTargetSchema,
  place: Place,
): unknown {
  if ('items' in field && field.items) {
    return [something(name, field.items, place)];
  }
  if (name === 'lifecycle') return place('production');
  return place(
    'x-ref' in field && field['x-ref'] ? someRef(field['x-ref']) : `<${name}>`,
  );
}

/** The smallest descriptor of a kind, with places to fill in. */
function smallest(kind: OfferingsKind): JsonSchema {
  const { spec } = KIND_DEFINITIONS[kind];
  const { properties = {}, required = [] } = spec;
  const place = numberedPlaces();
  return {
    apiVersion: OFFERINGS_API_VERSION,
    kind,
    metadata: { name: place('<name>') },
    spec: Object.fromEntries(
      required.map(name => [name, something(name, properties[name], place)]),
    ),
  };
}

/** What an editor offers to begin a file with: the smallest descriptor of each of our kinds. */
export function kindSnippets(): JsonSchema[] {
  return Object.values(KIND_DEFINITIONS).map(({ kind, description }) => ({
    label: kind,
    description,
    body: smallest(kind),
  }));
}
