import type { Entity } from '@backstage/catalog-model';
import { changed, group, LENDING, modelOf, offering } from '../testing';

function ownershipOf(entities: readonly Entity[], hidden: string[] = []) {
  return modelOf(entities, { hidden }).ownership;
}

function accountableDesk(products: string[]): Entity[] {
  return changed(
    changed(offering(), LENDING.service, 'spec.products', products),
    LENDING.service,
    'spec.governance',
    { accountable: 'desk-team' },
  );
}

describe('ownership', () => {
  it('names the owner of the product and of each service, and who answers for the whole', () => {
    expect(ownershipOf(offering())).toMatchObject({
      accountable: LENDING.board,
      owners: [
        { offering: LENDING.product, owner: LENDING.team, resolved: true },
        { offering: LENDING.service, owner: LENDING.desk, resolved: true },
      ],
      shared: false,
    });
  });

  it('is shared where one owner holds the product and every service', () => {
    const entities = changed(
      offering(),
      LENDING.service,
      'spec.owner',
      'library-team',
    );
    expect(ownershipOf(entities).shared).toBe(true);
  });

  it('is not shared by somebody who is not there', () => {
    const entities = changed(
      offering(),
      LENDING.service,
      'spec.owner',
      'library-team',
    );
    const { shared, owners } = ownershipOf(entities, [LENDING.team]);
    expect(shared).toBe(false);
    expect(owners.map(({ resolved }) => resolved)).toEqual([false, false]);
  });

  it('tells how to get help, with a link where the channel has one', () => {
    const entities = changed(offering(), LENDING.service, 'spec.support', {
      channels: [
        { type: 'email', target: 'mailto:desk@library.example' },
        { type: 'desk', target: 'Ground floor' },
      ],
      hours: 'Every day',
      escalation: 'library-team',
    });
    expect(ownershipOf(entities).support).toEqual([
      {
        service: LENDING.service,
        channels: [
          {
            type: 'email',
            target: 'mailto:desk@library.example',
            url: 'mailto:desk@library.example',
          },
          { type: 'desk', target: 'Ground floor', url: undefined },
        ],
        hours: 'Every day',
        escalation: LENDING.team,
      },
    ]);
  });

  it('gives no link to a script', () => {
    const entities = changed(offering(), LENDING.service, 'spec.support', {
      channels: [{ type: 'chat', target: 'vbscript:x' }],
    });
    expect(ownershipOf(entities).support[0].channels[0].url).toBeUndefined();
  });
});

describe('a service that names somebody else as accountable', () => {
  const disagreement = (entities: Entity[]) =>
    ownershipOf(entities).owners.map(({ disagrees }) => disagrees);

  it('disagrees where it delivers this product only', () => {
    expect(disagreement(accountableDesk(['book-lending']))).toEqual([
      false,
      true,
    ]);
    expect(
      disagreement(accountableDesk(['book-lending', 'product:book-lending'])),
    ).toEqual([false, true]);
  });

  it('does not disagree where it serves other products too', () => {
    expect(
      disagreement(accountableDesk(['book-lending', 'film-lending'])),
    ).toEqual([false, false]);
  });

  it('does not disagree where it names the same, in whatever form', () => {
    const entities = changed(
      accountableDesk(['book-lending']),
      LENDING.service,
      'spec.governance.accountable',
      'Group:default/Library-Board',
    );
    expect(disagreement(entities)).toEqual([false, false]);
  });

  it('does not disagree where it names nobody: what the product says holds', () => {
    const entities = changed(
      offering(),
      LENDING.service,
      'spec.governance.direction',
      'Shorter queues.',
    );
    expect(disagreement(entities)).toEqual([false, false]);
  });
});

describe('the teams of an offering', () => {
  it('are those who own, answer for, take over or perform some of it, each once', () => {
    const { teams } = modelOf([
      ...changed(
        offering(),
        LENDING.service,
        'spec.support.escalation',
        'boss',
      ),
      group('boss'),
    ]).offering;
    expect([...teams].sort()).toEqual([
      'group:default/boss',
      LENDING.desk,
      LENDING.board,
      LENDING.team,
    ]);
  });

  it('leave out components that perform a step', () => {
    const { teams } = modelOf(
      changed(offering(), LENDING.stream, 'spec.steps[5].performers', [
        'component:lending-app',
      ]),
    ).offering;
    expect(teams.join()).not.toContain('component');
  });
});
