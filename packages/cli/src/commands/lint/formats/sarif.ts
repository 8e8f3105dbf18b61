import { pathToFileURL } from 'node:url';
import { isAbsolute } from 'node:path';
import type {
  Diagnostic,
  DiagnosticFix,
} from '@offerings/backstage-plugin-offerings-common';
import { name, version } from '../../../../package.json';
import type { Report } from '../Report';
import { fingerprints } from './fingerprints';

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';
const ROOT = '%SRCROOT%';

function artifactOf(file: string) {
  return isAbsolute(file)
    ? { uri: pathToFileURL(file).href }
    : {
        uri: file.split('/').map(encodeURIComponent).join('/'),
        uriBaseId: ROOT,
      };
}

function describeFix({ title, edits }: DiagnosticFix, file: string) {
  return {
    description: { text: title },
    artifactChanges: [
      {
        artifactLocation: artifactOf(file),
        replacements: edits.map(({ start, end, text }) => ({
          deletedRegion: { charOffset: start, charLength: end - start },
          insertedContent: { text },
        })),
      },
    ],
  };
}

function locate({ entityRef, field, file, start, end }: Diagnostic) {
  return {
    physicalLocation: {
      artifactLocation: artifactOf(file),
      region: {
        startLine: start.line,
        startColumn: start.column,
        endLine: end.line,
        endColumn: end.column,
      },
    },
    logicalLocations: entityRef
      ? [{ fullyQualifiedName: [entityRef, field].filter(Boolean).join('#') }]
      : undefined,
  };
}

/** The rules that were broken, in alphabetical order. */
function rulesOf(diagnostics: readonly Diagnostic[]): string[] {
  return [...new Set(diagnostics.map(({ rule }) => rule))].sort();
}

/**
 * The result as SARIF 2.1.0, the standard that code hosts and editors read.
 *
 * @remarks
 * Offsets and columns count UTF-16 code units, which `columnKind` says.
 */
export function writeSarif({ diagnostics, problems }: Report): string {
  const rules = rulesOf(diagnostics);
  const names = fingerprints(diagnostics);
  const run = {
    tool: {
      driver: {
        name,
        semanticVersion: version,
        rules: rules.map(id => ({
          id,
          shortDescription: { text: id.replaceAll('-', ' ') },
        })),
      },
    },
    columnKind: 'utf16CodeUnits',
    invocations: [
      {
        executionSuccessful: problems.length === 0,
        toolExecutionNotifications: problems.map(text => ({
          level: 'error',
          message: { text },
        })),
      },
    ],
    results: diagnostics.map((diagnostic, place) => ({
      ruleId: diagnostic.rule,
      ruleIndex: rules.indexOf(diagnostic.rule),
      level: diagnostic.severity,
      message: { text: diagnostic.message },
      locations: [locate(diagnostic)],
      partialFingerprints: { 'offerings/v1': names[place] },
      fixes: diagnostic.fix
        ? [describeFix(diagnostic.fix, diagnostic.file)]
        : undefined,
    })),
  };
  const log = { $schema: SCHEMA, version: '2.1.0', runs: [run] };
  return `${JSON.stringify(log, undefined, 2)}\n`;
}
