import {
  RELATION_OWNED_BY,
  stringifyEntityRef,
  type Entity,
} from '@backstage/catalog-model';
import type { CapabilityType } from '@offerings/backstage-plugin-offerings-common';
import type { Answers, Draft } from './Answers';
import { writeStarter } from './writeStarter';

/** What a catalog knows of a System. */
export interface SystemFacts {
  system: Entity;
  /** Its components, APIs and resources. */
  members: Entity[];
}

const INFORMATION = /data|dataset|topic|bucket/;

function textIn(entity: Entity, field: string): string | undefined {
  const value = entity.spec?.[field];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function ownerOf(entity: Entity): string | undefined {
  return entity.relations?.find(({ type }) => type === RELATION_OWNED_BY)
    ?.targetRef;
}

function capabilityTypeOf(entity: Entity): CapabilityType | undefined {
  const type = textIn(entity, 'type')?.toLocaleLowerCase('en-US') ?? '';
  switch (entity.kind.toLocaleLowerCase('en-US')) {
    case 'component':
      return type === 'website' ? 'interface' : 'software';
    case 'api':
      return 'interface';
    case 'resource':
      return INFORMATION.test(type) ? 'information' : 'infrastructure';
    default:
      return undefined;
  }
}

function capabilitiesOf(members: readonly Entity[]): object[] {
  return members.flatMap(member => {
    const type = capabilityTypeOf(member);
    if (!type) return [];
    const name = member.metadata.title ?? member.metadata.name;
    return [{ name, type, parts: [stringifyEntityRef(member)] }];
  });
}

function componentsIn(members: readonly Entity[]): Entity[] {
  return members.filter(
    ({ kind }) => kind.toLocaleLowerCase('en-US') === 'component',
  );
}

/** In production as soon as one of the components is. */
function lifecycleOf(components: readonly Entity[]): string | undefined {
  const found = components.flatMap(each => textIn(each, 'lifecycle') ?? []);
  return found.includes('production') ? 'production' : found[0];
}

/** Those who own the components build and run them; the owner of the whole does the rest. */
function performersBy(components: readonly Entity[], owner: string) {
  const owners = [...new Set(components.flatMap(each => ownerOf(each) ?? []))];
  const builders = owners.length > 0 ? owners : [owner];
  const uses = components.map(each => stringifyEntityRef(each));
  return (stage: string) => {
    if (stage === 'build') return { performers: builders };
    if (stage === 'operate') return { performers: builders, uses };
    return { performers: [owner] };
  };
}

/**
 * Drafts an offering from a System and what it consists of; what the answers say holds against what the catalog says.
 *
 * @returns `undefined` where nobody says who owns it
 */
export function draftFromSystem(
  { system, members }: SystemFacts,
  answers: Partial<Answers>,
): Draft | undefined {
  const owner = answers.owner ?? ownerOf(system);
  if (!owner) return undefined;
  const components = componentsIn(members);
  return writeStarter(
    {
      scope: answers.scope ?? 'offering',
      name: answers.name ?? system.metadata.name,
      owner,
      title: answers.title ?? system.metadata.title,
      need: answers.need,
      type: answers.type ?? textIn(system, 'type'),
      lifecycle: answers.lifecycle ?? lifecycleOf(components),
    },
    {
      description: system.metadata.description,
      capabilities: capabilitiesOf(members),
      factsOf: performersBy(components, owner),
    },
  );
}
