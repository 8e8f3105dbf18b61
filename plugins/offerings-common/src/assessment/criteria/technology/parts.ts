import type { Fix } from '../../../api';
import type { OfferingFacts } from '../../../value-model/facts';
import type { DeclaredPart } from '../../../value-model/parts';
import type { Answer, CriterionDefinition, Judged } from '../../criterion';
import { fillIn } from '../../fix';
import { nameOwner } from '../nameOwner';
import { stepsUsing } from '../../steps';
import { nameParts } from './capabilitiesHaveParts';
import { placesOfParts } from './placesOfParts';

const UNSEEN = 'is not found or not visible to you';

type PartJudged = Pick<Judged, 'holds' | 'unreadable' | 'fix'> & {
  text: string;
};

/** The fix for a part that should be another one: it is written over. */
function replace(part: DeclaredPart, facts: OfferingFacts, why: string): Fix {
  const { root } = facts;
  const summary = `Name what takes the place of ${facts.titleOf(
    part.ref,
  )}, which ${why}.`;
  const parts = ['component:default/<name>'];
  const capability =
    root.kind === 'Product'
      ? root.spec.capabilities?.find(one => one.parts?.includes(part.ref))
      : undefined;
  return fillIn(
    root,
    placesOfParts(facts).get(part.ref) ?? 'spec.dependsOn',
    summary,
    capability
      ? {
          capabilities: [
            { name: capability.name, type: capability.type, parts },
          ],
        }
      : { dependsOn: parts },
  );
}

/** Asks one question of each part; a part that can't be seen can't be judged. */
function askEachPart(
  facts: OfferingFacts,
  judge: (part: DeclaredPart) => PartJudged,
): Answer {
  return {
    judged: facts.parts.parts.map((part): Judged => {
      const { text, ...judged }: PartJudged = part.entity
        ? judge(part)
        : {
            holds: false,
            unreadable: true,
            text: UNSEEN,
            fix: () => replace(part, facts, UNSEEN),
          };
      return {
        ...judged,
        evidence: { text: `${facts.titleOf(part.ref)} ${text}`, ref: part.ref },
        steps: judged.holds ? [] : stepsUsing(part.ref, facts),
      };
    }),
    none: {
      evidence: { text: 'no part is named' },
      fix: () => nameParts(facts),
    },
  };
}

export const partsResolve: CriterionDefinition = {
  id: 'parts-resolve',
  dimension: 'information-and-technology',
  question: 'Is each part in the catalog?',
  horizon: 'root',
  mode: 'each',
  answer: facts =>
    askEachPart(facts, () => ({ holds: true, text: 'is in the catalog' })),
};

export const partsNotDeprecated: CriterionDefinition = {
  id: 'parts-not-deprecated',
  dimension: 'information-and-technology',
  question: 'Is each part still maintained?',
  horizon: 'root',
  mode: 'each',
  answer: facts =>
    askEachPart(facts, part => ({
      holds: !part.deprecated,
      text: part.deprecated ? 'is deprecated' : 'is not deprecated',
      fix: () => replace(part, facts, 'is deprecated'),
    })),
};

function judgeOwner(part: DeclaredPart, facts: OfferingFacts): PartJudged {
  const { ref, entity, owner } = part;
  const holds = owner !== undefined && facts.entityOf(owner) !== undefined;
  const named = owner
    ? `is owned by ${facts.titleOf(owner)}`
    : 'is owned by nobody';
  return {
    holds,
    unreadable: owner !== undefined && !holds,
    text: owner && !holds ? `${named}, who ${UNSEEN}` : named,
    fix: () => nameOwner({ ref, entity }, facts),
  };
}

export const partsHaveOwners: CriterionDefinition = {
  id: 'parts-have-owners',
  dimension: 'information-and-technology',
  question: 'Does each part have an owner?',
  horizon: 'root',
  mode: 'each',
  answer: facts => askEachPart(facts, part => judgeOwner(part, facts)),
};
