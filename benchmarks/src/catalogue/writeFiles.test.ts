import {
  lintFiles,
  validateBuiltinKind,
} from '@offerings/backstage-plugin-offerings-common';
import { generateCorners } from './generateCatalogue';
import { Random } from './Random';
import { FILE_MIX, writeDescriptors } from './writeFiles';

function lintOf(mistakenPercent: number) {
  const random = new Random(3);
  const shape = { seed: 3, corners: 30, mix: FILE_MIX };
  const files = [...generateCorners(shape)].map((entities, index) => ({
    path: `${index}.yaml`,
    text: writeDescriptors(entities, mistakenPercent, random),
  }));
  return lintFiles(files, {
    validateOther: validateBuiltinKind,
    exists: () => false,
  });
}

it('writes descriptors in which nothing is wrong but a weak handoff now and then', () => {
  const { diagnostics, entities } = lintOf(0);

  expect(entities).toHaveLength(150);
  expect(diagnostics.filter(({ rule }) => rule !== 'weak-handoff')).toEqual([]);
});

it('writes a mistake into each file where it is told to', () => {
  const { diagnostics } = lintOf(100);
  const mistaken = diagnostics.filter(({ rule }) => rule !== 'weak-handoff');

  expect(new Set(mistaken.map(({ file }) => file)).size).toBe(30);
});
