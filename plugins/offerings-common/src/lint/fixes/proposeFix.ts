import { isScalar } from 'yaml';
import type { DiagnosticFix } from '../diagnostic';
import type { Finding } from '../finding';
import { locate } from '../yaml/locate';
import type { ReadDocument } from '../yaml/readDocuments';
import { writeScalar } from './writeScalar';

/** The edit that would mend a finding, before it is tried. */
export function proposeFix(
  { mend, path }: Finding,
  document: ReadDocument,
  source: string,
): DiagnosticFix | undefined {
  if (!mend) return undefined;
  const { key, value, isThere, isShared } = locate(document.tree.nodes, path);
  // What an alias stands for is written for several fields.
  if (!isThere || isShared) return undefined;
  const [node, text] = 'key' in mend ? [key, mend.key] : [value, mend.value];
  const edit = writeScalar(isScalar(node) ? node : undefined, text, source);
  return edit && { title: `Write \`${text}\``, edits: [edit] };
}
