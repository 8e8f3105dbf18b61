import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { generateReadings } from './generateReadings.mjs';

const NOW = new Date('2026-11-23T17:30:00Z');

function generate(curve, now = NOW) {
  return generateReadings(
    [
      {
        offering: 'product:default/a',
        measure: 'M',
        start: 0,
        end: 0,
        ...curve,
      },
    ],
    now,
  );
}

function valueOn(readings, day) {
  return readings.find(({ at }) => at.startsWith(day)).value;
}

describe('generateReadings', () => {
  it('gives one reading a day for a year, the last one today', () => {
    const readings = generate({});

    assert.equal(readings.length, 366);
    assert.deepEqual(readings.at(-1), {
      offering: 'product:default/a',
      measure: 'M',
      at: '2026-11-23T00:00:00.000Z',
      value: 0,
    });
    assert.equal(readings[0].at, '2025-11-23T00:00:00.000Z');
    assert.equal(new Set(readings.map(({ at }) => at)).size, 366);
  });

  it('gives the same at any hour of a day', () => {
    const curve = { start: 10, end: 90, noise: 5, weekend: 1 };

    assert.deepEqual(
      generate(curve, new Date('2026-11-23T00:00:00Z')),
      generate(curve, new Date('2026-11-23T23:59:59Z')),
    );
  });

  it('goes in a straight line from start to end', () => {
    const readings = generate({ start: 10, end: 83 });

    assert.equal(readings[0].value, 10);
    assert.equal(readings[5].value, 11);
    assert.equal(readings.at(-1).value, 83);
  });

  it('jumps where something changed, and ends at the end all the same', () => {
    const readings = generate({
      start: 50,
      end: 60,
      change: { on: '2026-05-11', by: 10 },
    });

    assert.equal(valueOn(readings, '2026-05-10'), 50);
    assert.equal(valueOn(readings, '2026-05-11'), 60);
    assert.equal(readings.at(-1).value, 60);
  });

  it('does not jump for what lies ahead', () => {
    const readings = generate({
      start: 50,
      end: 50,
      change: { on: '2027-01-01', by: 10 },
    });

    assert.ok(readings.every(({ value }) => value === 50));
  });

  it('knows the weekend', () => {
    const readings = generate({ weekend: -7 });

    assert.equal(valueOn(readings, '2026-11-20'), 0);
    assert.equal(valueOn(readings, '2026-11-21'), -7);
    assert.equal(valueOn(readings, '2026-11-22'), -7);
    assert.equal(valueOn(readings, '2026-11-23'), 0);
  });

  it('lies beside the line by its noise at most, and mostly by much less', () => {
    const values = generate({ noise: 10, decimals: 3 }).map(r => r.value);
    const small = values.filter(value => Math.abs(value) < 5).length;
    const mean = values.reduce((sum, value) => sum + value) / values.length;

    assert.ok(values.every(value => Math.abs(value) <= 10));
    assert.ok(new Set(values).size > 300);
    assert.ok(small > 220 && small < 330, `${small} are small`);
    assert.ok(Math.abs(mean) < 1, `the mean is ${mean}`);
  });

  it('keeps to its decimals and to what is possible', () => {
    const values = generate({
      start: 99.9,
      end: 99.9,
      noise: 1,
      most: 100,
    }).map(({ value }) => value);

    assert.equal(Math.max(...values), 100);
    assert.ok(
      values.every(value => Number.isInteger(Math.round(value * 1e6) / 1e5)),
    );
  });

  it('falls silent where nobody reads any more', () => {
    assert.equal(
      generate({ silentFor: 48 }).at(-1).at,
      '2026-10-06T00:00:00.000Z',
    );
  });
});
