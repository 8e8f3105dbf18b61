import {
  filesOf,
  MISTAKES,
  OTHER_TEAM,
  PRODUCT,
  TEAM,
} from '@offerings/mistakes';
import { validateBuiltinKind } from '../builtin-kinds';
import { lintFiles } from './lintFiles';
import { pointedAt } from './__testUtils__/descriptors';

/** What the catalog holds that the mistakes are looked up in. */
const CATALOG = [
  `group:default/${OTHER_TEAM}`,
  `group:default/${TEAM}`,
  `product:default/${PRODUCT}`,
];

describe.each(Object.entries(MISTAKES))(
  'lintFiles, given one mistake in %s',
  (_, mistakes) => {
    it.each(mistakes)('$rule: $says', mistake => {
      const files = filesOf(mistake);
      const { diagnostics } = lintFiles(files, {
        validateOther: validateBuiltinKind,
        exists: ref => CATALOG.includes(ref),
      });
      expect(
        diagnostics.map(diagnostic => ({
          rule: diagnostic.rule,
          message: diagnostic.message,
          severity: diagnostic.severity,
          file: diagnostic.file,
          at: `${diagnostic.start.line}:${diagnostic.start.column}`,
          marks: pointedAt(diagnostic, mistake.files),
          fix: diagnostic.fix?.edits.map(({ text }) => text).join(),
        })),
      ).toEqual([
        {
          rule: mistake.rule,
          message: mistake.says,
          severity: mistake.severity ?? 'error',
          file: mistake.in ?? 'a.yaml',
          at: mistake.at,
          marks: mistake.marks,
          fix: mistake.fix,
        },
      ]);
    });
  },
);
