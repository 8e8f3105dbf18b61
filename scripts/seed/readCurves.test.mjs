import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { parseAllDocuments } from 'yaml';
import { Failure } from '../bootstrap/failure.mjs';
import { root } from '../bootstrap/repository.mjs';
import { checkCurves, readCurves } from './readCurves.mjs';

/** Every Product and Service of the example. */
async function readOfferings() {
  const folder = join(root, 'examples', 'university');
  const files = await readdir(folder, { recursive: true });
  const texts = await Promise.all(
    files
      .filter(file => file.endsWith('.yaml'))
      .map(file => readFile(join(folder, file), 'utf8')),
  );
  return texts
    .flatMap(text => parseAllDocuments(text).map(each => each.toJS()))
    .filter(({ kind }) => ['Product', 'Service'].includes(kind));
}

function refOf({ kind, metadata: { namespace = 'default', name } }) {
  return `${kind.toLowerCase()}:${namespace}/${name}`;
}

describe('the curves of the example', () => {
  it('are those of each measure that it declares', async () => {
    const declared = (await readOfferings()).flatMap(offering =>
      (offering.spec.measures ?? []).map(
        ({ name }) => `${refOf(offering)} ${name}`,
      ),
    );
    const described = (await readCurves()).map(
      ({ offering, measure }) => `${offering} ${measure}`,
    );

    assert.deepEqual(described.sort(), declared.sort());
  });

  it('change where an improvement says that it was done', async () => {
    const done = (await readOfferings()).flatMap(offering =>
      (offering.spec.improvements ?? []).map(
        ({ doneOn }) => `${refOf(offering)} ${doneOn}`,
      ),
    );
    const changes = (await readCurves())
      .filter(({ change }) => change)
      .map(({ offering, change }) => `${offering} ${change.on}`);

    assert.ok(changes.length > 2);
    for (const change of changes) assert.ok(done.includes(change), change);
  });
});

describe('checkCurves', () => {
  const GOOD = {
    offering: 'product:default/a',
    measure: 'M',
    start: 1,
    end: 2,
  };

  it('takes what is right', () => {
    const curves = [{ ...GOOD, change: { on: '2026-01-01', by: 1 } }];

    assert.equal(checkCurves({ readings: curves }, 'x.yaml'), curves);
  });

  const wrong = [
    [null, /has no list "readings"/],
    [{ readings: [7] }, /readings\[0\] in x\.yaml is no measure/],
    [
      { readings: [GOOD, { ...GOOD, measure: 1 }] },
      /readings\[1\] .* no measure/,
    ],
    [{ readings: [{ ...GOOD, end: undefined }] }, /has no end/],
    [{ readings: [{ ...GOOD, noise: 'much' }] }, /needs a number as noise/],
    [{ readings: [{ ...GOOD, wekend: 1 }] }, /unknown field "wekend"/],
    [{ readings: [{ ...GOOD, change: { on: 'May', by: 1 } }] }, /needs a date/],
  ];

  for (const [content, message] of wrong) {
    it(`says what is wrong with ${JSON.stringify(content)}`, () => {
      assert.throws(
        () => checkCurves(content, 'x.yaml'),
        error => error instanceof Failure && message.test(error.message),
      );
    });
  }
});
