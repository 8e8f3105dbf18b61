import type { Fix } from '../../../api';
import type { ServiceSpec } from '../../../kinds';
import type { OfferingFacts } from '../../../value-model/facts';
import type { Member } from '../../../value-model/walk';
import type { CriterionDefinition, Judged } from '../../criterion';
import { addEntity, fillIn } from '../../fix';

interface Need {
  field: string;
  says: string;
  has(spec: Partial<ServiceSpec>): boolean;
  spec: Record<string, unknown>;
}

const NEEDS: readonly Need[] = [
  {
    field: 'spec.access.how',
    says: 'how it is reached',
    has: ({ access }) => access !== undefined,
    spec: { access: { how: '<how people reach it>' } },
  },
  {
    field: 'spec.guidance',
    says: 'where its use is explained',
    has: ({ guidance = [] }) => guidance.length > 0,
    spec: { guidance: [{ title: '<title>', url: 'https://<address>' }] },
  },
  {
    field: 'spec.support.channels',
    says: 'how people get help',
    has: ({ support }) => (support?.channels ?? []).length > 0,
    spec: {
      support: { channels: [{ type: 'chat', target: 'https://<address>' }] },
    },
  },
  {
    field: 'spec.support.escalation',
    says: 'who takes over when support cannot help',
    has: ({ support }) => support?.escalation !== undefined,
    spec: { support: { escalation: 'group:default/<team>' } },
  },
];

function judge(member: Member, facts: OfferingFacts): Judged[] {
  const title = facts.titleOf(member.ref);
  return NEEDS.map(({ field, says, has, spec }) => {
    const holds = member.kind === 'Service' && has(member.spec);
    return {
      holds,
      evidence: {
        text: `${title} ${holds ? 'says' : 'does not say'} ${says}`,
        ref: member.ref,
        field,
      },
      fix: () => fillIn(member, field, `Say ${says}: ${title}.`, spec),
    };
  });
}

export const servicesUsable: CriterionDefinition = {
  id: 'services-usable',
  dimension: 'value-streams-and-processes',
  question:
    'Does each service say how it is reached, explained and supported, and who takes over?',
  horizon: 'services',
  mode: 'each',
  answer: facts => ({
    judged: facts.walk.members
      .filter(({ kind }) => kind === 'Service')
      .flatMap(member => judge(member, facts)),
    none: {
      evidence: { text: 'no service makes it usable' },
      fix: () => addService(facts),
    },
  }),
};

/** The fix for a Product that nobody makes usable: a Service to start from. */
export function addService(facts: OfferingFacts): Fix {
  return addEntity(
    facts.root,
    'Describe the service that makes it usable.',
    'Service',
    {
      type: '<support>',
      lifecycle: 'production',
      owner: facts.root.spec.owner ?? 'group:default/<team>',
      need: '<the need it answers>',
      products: [facts.root.ref],
      ...Object.assign({}, NEEDS[0].spec, NEEDS[1].spec),
      support: {
        channels: [{ type: 'chat', target: 'https://<address>' }],
        escalation: 'group:default/<team>',
      },
    },
  );
}
