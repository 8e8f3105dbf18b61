import type { Report } from '../Report';
import { fingerprints } from './fingerprints';

const SEVERITIES = { error: 'major', warning: 'minor' } as const;

/** The result as a GitLab code quality report, which GitLab shows in the merge request. */
export function writeGitlab({ diagnostics }: Report): string {
  const names = fingerprints(diagnostics);
  const issues = diagnostics.map((diagnostic, place) => ({
    description: diagnostic.message,
    check_name: diagnostic.rule,
    fingerprint: names[place],
    severity: SEVERITIES[diagnostic.severity],
    location: {
      path: diagnostic.file,
      lines: { begin: diagnostic.start.line, end: diagnostic.end.line },
    },
  }));
  return `${JSON.stringify(issues, undefined, 2)}\n`;
}
