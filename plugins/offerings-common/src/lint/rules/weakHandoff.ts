import type { Entity } from '@backstage/catalog-model';
import { findWeakHandoffs } from '../../value-model/flow/findings';
import { readEdges } from '../../value-model/flow/edges';
import { findCrossings } from '../../value-model/flow/handoffs';
import type { FlowSurroundings } from '../../value-model/flow';
import { placesOf } from '../../value-model/read/places';
import { nameInRef, titleOfEntity } from '../../value-model/read/summary';
import { readStream } from '../../value-model/read/stream';
import { resolveRef, namespaceOf } from '../../refs';
import { makeIssue } from '../../validation/issue';
import { strings } from '../../validation/loose';
import type { EntitySet } from '../set/entitySet';
import type { SetRule } from './rule';

const GROUP = { kinds: ['Group'], defaultKind: 'Group' };
const PARTY = { kinds: ['Group', 'User'], defaultKind: 'Group' };

/** The refs that a field of one of Backstage's own kinds names. */
function refsIn(
  entity: Entity | undefined,
  field: string,
  definition: typeof GROUP,
): string[] {
  const value = entity?.spec?.[field];
  const written = typeof value === 'string' ? [value] : value;
  return strings(written).flatMap(([, text]) => {
    const resolved = resolveRef(text, definition, namespaceOf(entity!));
    return resolved.type === 'ref' ? [resolved.ref] : [];
  });
}

/** What the catalog would know of teams by relations is read here from the descriptors. */
function surroundings(set: EntitySet): FlowSurroundings {
  const entityOf = (ref: string) => set.get(ref)?.entity;
  return {
    realizes: [],
    hiddenNeeds: [],
    isDeclaredPart: () => true,
    isDeclaredSupplier: () => true,
    teamsOf: performer => {
      if (performer.startsWith('group:')) return [performer];
      const field = performer.startsWith('user:') ? 'memberOf' : 'owner';
      return refsIn(entityOf(performer), field, PARTY);
    },
    parentsOf: team => refsIn(entityOf(team), 'parent', GROUP),
    titleOf: ref => {
      const entity = entityOf(ref);
      return entity ? titleOfEntity(entity) : nameInRef(ref);
    },
  };
}

/**
 * Work gets lost where it passes between teams who share nothing: no message, no practice, no parent. The same is told
 * of the value stream in the portal; here, while it is being written. Where a team is not in the files, nobody knows
 * whose part it is, and its handoffs are not judged.
 */
export const weakHandoff: SetRule = (unit, { set }) => {
  if (unit.kind !== 'ValueStream' || unit.isFilledIn('spec.steps')) return [];
  if ((unit.spec.steps?.length ?? 0) < 2) return [];
  const { stream } = readStream(unit.ref ?? '', unit.entity);
  const around = surroundings(set);
  const { graph } = readEdges(stream.steps);
  const { handoffs } = findCrossings(graph, around);
  const judged = handoffs.filter(({ weak, givers, takers }) => {
    const teams = [...givers, ...takers].flatMap(ref => around.teamsOf(ref));
    return weak && teams.every(team => set.has(team));
  });
  const placeOf = placesOf(unit.entity, 'spec.steps', 'id');
  return findWeakHandoffs(judged, stream.steps).map(({ statement }, index) => {
    const path = placeOf(judged[index].to);
    return {
      ...makeIssue({
        rule: 'weak-handoff',
        severity: 'warning',
        path,
        expected: 'a handoff that holds',
      }),
      message: `\`${path}\`: ${statement.replace(/\.$/, '')}`,
    };
  });
};
