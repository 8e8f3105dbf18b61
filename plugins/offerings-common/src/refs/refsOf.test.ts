import { component, product, service, valueStream } from '../testing';
import { refsOf } from './refsOf';

function written(entity: Parameters<typeof refsOf>[0]) {
  return refsOf(entity).map(({ path, resolved }) => [
    path,
    resolved.type === 'ref' ? resolved.ref : resolved.type,
  ]);
}

describe('refsOf', () => {
  it('finds refs inside nested objects and lists', () => {
    const entity = product({
      spec: {
        governance: {
          accountable: 'user:alex',
          risks: [{ risk: 'overload', response: 'reduce', owner: 'team-b' }],
          decisionRights: [{ decision: 'release', heldBy: 'team-c' }],
        },
        capabilities: [
          { name: 'portal', type: 'software', parts: ['component:portal'] },
        ],
      },
    });
    expect(written(entity)).toEqual([
      ['spec.owner', 'group:default/team-a'],
      ['spec.governance.accountable', 'user:default/alex'],
      ['spec.governance.risks[0].owner', 'group:default/team-b'],
      ['spec.governance.decisionRights[0].heldBy', 'group:default/team-c'],
      ['spec.capabilities[0].parts[0]', 'component:default/portal'],
    ]);
  });

  it('tells of each ref what it means, or that it means nothing', () => {
    const entity = valueStream({
      spec: {
        offerings: ['enrollment', 'service:advising'],
        steps: [
          {
            id: 'ask',
            title: 'Ask',
            stage: 'support',
            suppliers: ['Chat Ltd', 'group:chat'],
          },
        ],
      },
    });
    expect(written(entity)).toEqual([
      ['spec.owner', 'group:default/team-a'],
      ['spec.offerings[0]', 'invalid'],
      ['spec.offerings[1]', 'service:default/advising'],
      ['spec.steps[0].suppliers[0]', 'name'],
      ['spec.steps[0].suppliers[1]', 'group:default/chat'],
    ]);
  });

  it('passes over fields of the wrong type', () => {
    const entity = {
      ...service(),
      spec: { owner: 5, products: 'x', dependsOn: [1, { a: 1 }], support: [] },
    };
    expect(refsOf(entity)).toEqual([]);
  });

  it('knows nothing of other kinds', () => {
    expect(refsOf(component())).toEqual([]);
  });
});
