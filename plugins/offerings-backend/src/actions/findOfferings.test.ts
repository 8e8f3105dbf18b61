import {
  actionServicesOf,
  actionsOver,
  portfolioPage,
  portfolioRow,
} from '../__testUtils__/actions';

function find(rows = [portfolioRow('portal')]) {
  const services = actionServicesOf();
  services.portfolio.getPage.mockResolvedValue(portfolioPage(rows));
  return { ...services, ...actionsOver(services) };
}

describe('find-offerings', () => {
  it('answers in words and as data', async () => {
    const { invoke } = find([
      portfolioRow('portal', {
        title: 'Student Portal',
        owner: 'group:default/team',
        verdict: 'fragile',
        reasons: [
          { code: 'weak-dimension', dimension: 'partners-and-suppliers' },
          { code: 'weak-dimension', dimension: 'organizations-and-people' },
        ],
        coverage: 0.5,
        weakest: 'partners-and-suppliers',
        leadTime: 'P3D',
      }),
    ]);

    expect(await invoke('find-offerings')).toEqual({
      text:
        '1 of 1 offering.\n' +
        '- Student Portal (product:default/portal): fragile, coverage 50 %, weakest Partners and suppliers, ' +
        'lead time 3 d, owner group:default/team',
      offerings: [
        {
          ref: 'product:default/portal',
          title: 'Student Portal',
          kind: 'Product',
          owner: 'group:default/team',
          lifecycle: 'production',
          verdict: 'fragile',
          reasons: ['weak-dimension'],
          early: false,
          deprecated: false,
          coverage: 0.5,
          weakest: 'partners-and-suppliers',
          leadTime: 'P3D',
        },
      ],
      totalItems: 1,
      partial: false,
      complete: true,
    });
  });

  it('asks the portfolio as the caller, with every filter', async () => {
    const { credentials, invoke, portfolio } = find();

    await invoke('find-offerings', {
      text: 'enrol',
      kind: 'product',
      owner: 'team-a',
      mine: true,
      verdict: 'strong',
      weakest: 'partners-and-suppliers',
      limit: 50,
      cursor: 'next',
    });

    expect(portfolio.getPage).toHaveBeenCalledWith(
      {
        text: 'enrol',
        kind: ['product'],
        owner: ['group:default/team-a'],
        mine: true,
        verdict: ['strong'],
        weakest: ['partners-and-suppliers'],
        limit: 50,
        cursor: 'next',
      },
      { credentials },
    );
  });

  it('asks for twenty where nobody says how many', async () => {
    const { invoke, portfolio } = find();

    await invoke('find-offerings');

    const [[query]] = portfolio.getPage.mock.calls;
    expect(JSON.parse(JSON.stringify(query))).toEqual({ limit: 20 });
  });

  it('hands on the cursor of the next page', async () => {
    const { invoke, portfolio } = find();
    portfolio.getPage.mockResolvedValue({
      ...portfolioPage([portfolioRow('portal')]),
      pageInfo: { nextCursor: 'next', prevCursor: 'back' },
      snapshot: { state: 'first' },
    });

    expect(await invoke('find-offerings')).toMatchObject({
      nextCursor: 'next',
      complete: false,
    });
  });

  it.each([
    [{ limit: 51 }, 'less than or equal to 50'],
    [{ verdict: 'good' }, "'fragmented' | 'fragile' | 'strong'"],
    [{ weakest: 'people' }, "'organizations-and-people'"],
    [{ txt: 'enrol' }, "Unrecognized key(s) in object: 'txt'"],
    [
      { owner: 'component:default/portal' },
      "owner: 'component:default/portal' is no ref of a Group or User",
    ],
  ])('refuses %j with what is wrong', async (input, message) => {
    await expect(find().invoke('find-offerings', input)).rejects.toThrow(
      expect.objectContaining({
        name: 'InputError',
        message: expect.stringContaining(message),
      }),
    );
  });
});
