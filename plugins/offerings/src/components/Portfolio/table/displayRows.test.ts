import { portfolioRow } from '../../../testing/portfolio';
import { displayRows } from './displayRows';

function withServices(count: number) {
  return portfolioRow('product', {
    services: Array.from({ length: count }, (_, index) => ({
      ref: `service:default/s${index}`,
      title: `s${index}`,
    })),
  });
}

function typesOf(count: number, open: string[] = []) {
  return displayRows([withServices(count)], new Set(open)).map(
    ({ type }) => type,
  );
}

describe('displayRows', () => {
  it('puts the services of an offering beneath it', () => {
    const rows = [withServices(1), portfolioRow('other')];

    expect(displayRows(rows, new Set()).map(({ id }) => id)).toEqual([
      'product:default/product',
      'product:default/product service:default/s0',
      'product:default/other',
    ]);
  });

  it('shows the first of many services', () => {
    const lines = displayRows([withServices(200)], new Set());

    expect(lines).toHaveLength(5);
    expect(lines[4]).toMatchObject({ type: 'more', hidden: 197 });
  });

  it('does not hide a single service', () => {
    expect(typesOf(4)).not.toContain('more');
    expect(typesOf(5)).toContain('more');
  });

  it('shows all services once they are asked for', () => {
    expect(typesOf(200, ['product:default/product'])).toHaveLength(201);
  });

  it('tells the same service of two offerings apart', () => {
    const [service] = withServices(1).services;
    const rows = ['a', 'b'].map(name =>
      portfolioRow(name, { services: [service] }),
    );

    const ids = displayRows(rows, new Set()).map(({ id }) => id);
    expect(new Set(ids).size).toBe(4);
  });
});
