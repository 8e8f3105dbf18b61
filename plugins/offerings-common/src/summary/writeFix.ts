import type { Fix } from '../api';
import { oneLine, withoutUnseen } from './oneLine';
import { placeOf } from './sections/fixes';

const MOST_YAML = 4000;

/** A block of YAML whose fence is longer than any that stands in it. */
function fenced(yaml: string): string[] {
  const text = yaml.split('\n').map(withoutUnseen).join('\n').trimEnd();
  const runs = text.match(/`+/g) ?? [];
  const longest = Math.max(2, ...runs.map(run => run.length));
  const fence = '`'.repeat(longest + 1);
  return [`${fence}yaml`, text, fence];
}

/** What to type, and where. */
export function writeFix(fix: Fix): string[] {
  const { editUrl, summary, yaml } = fix;
  const isTooLong = yaml.length > MOST_YAML;
  return [
    `Fix: ${oneLine(summary)}`,
    `Where: ${placeOf(fix)}`,
    ...(editUrl ? [`Edit: ${oneLine(editUrl)}`] : []),
    ...(isTooLong ? ['The YAML is too long to be shown here.'] : fenced(yaml)),
  ];
}
