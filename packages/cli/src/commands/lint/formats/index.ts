import type { Report } from '../Report';
import { writeGithub } from './github';
import { writeGitlab } from './gitlab';
import { writeJson } from './json';
import type { Format } from './names';
import { writeSarif } from './sarif';
import { writeText } from './text';

/** How the text format may look. */
export interface Style {
  colors: boolean;
}

const WRITERS: Readonly<
  Record<Format, (report: Report, style: Style) => string>
> = {
  text: writeText,
  json: writeJson,
  sarif: writeSarif,
  github: writeGithub,
  gitlab: writeGitlab,
};

/** The result of a lint in one of the formats. */
export function writeReport(
  format: Format,
  report: Report,
  style: Style,
): string {
  return WRITERS[format](report, style);
}
