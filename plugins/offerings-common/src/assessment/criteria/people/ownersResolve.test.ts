import { asked, changed, LENDING, offering, user } from '../../../testing';

const { product, service, team, desk } = LENDING;

describe('owners-resolve', () => {
  const ask = asked('owners-resolve');

  it('is met where the owners of the product and of each service are there', () => {
    expect(ask(offering())).toMatchObject({
      result: 'met',
      score: 1,
      evidence: [
        {
          holds: true,
          text: 'Book Lending is owned by library-team',
          ref: team,
        },
        { holds: true, text: 'Lending Desk is owned by desk-team', ref: desk },
      ],
      endangers: [],
    });
  });

  it('takes a person for an owner', () => {
    const entities = changed(offering(), product, 'spec.owner', 'user:alex');
    expect(ask([...entities, user('alex', [])])).toMatchObject({ score: 1 });
  });

  it('is unknown where an owner is not found or not visible', () => {
    const unknown = ask(changed(offering(), service, 'spec.owner', 'nobody'));
    expect(unknown).toMatchObject({
      result: 'unknown',
      score: 0.5,
      fix: { entity: service, field: 'spec.owner' },
    });
    expect(unknown.evidence[1]).toMatchObject({
      holds: false,
      text: 'the owner of Lending Desk is not found or not visible to you',
      ref: 'group:default/nobody',
    });
    expect(ask(offering(), { hidden: [desk] })).toMatchObject({
      result: 'unknown',
      score: 0.5,
    });
  });

  it('is partly met where an owner is still to be named', () => {
    const partly = ask(changed(offering(), service, 'spec.owner', 'TODO'));
    expect(partly).toMatchObject({ result: 'partly', score: 0.5 });
    expect(partly.evidence[1].text).toBe('Lending Desk names no owner');
  });

  it('counts nothing while a service can not be seen', () => {
    expect(ask(offering(), { hidden: [service] })).toMatchObject({
      result: 'unknown',
      score: 0,
      evidence: [
        { holds: true },
        { holds: false, ref: service, text: 'not found or not visible to you' },
      ],
    });
  });

  it('endangers every outcome', () => {
    expect(ask(offering(), { hidden: [desk] }).endangers).toEqual([
      { kind: 'outcome', title: 'A book in hand', ref: product },
    ]);
  });
});
