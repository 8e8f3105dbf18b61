import { InputError, ResponseError, toError } from '@backstage/errors';
import {
  parseAssessmentSettings,
  type AssessmentSettings,
} from '@offerings/backstage-plugin-offerings-common';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parse } from 'yaml';
import { openPortal } from '../portal/openPortal';
import type { Terminal } from '../terminal/Terminal';

/** How offerings are judged, by whom it is told. */
export interface JudgedBy {
  settings: AssessmentSettings;
  /** The ids of what the portal asks beside the criteria that are there, by which nothing can be judged here. */
  ownCriteria: string[];
}

function toMapping(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

async function readFromFile(file: string, cwd: string): Promise<JudgedBy> {
  const text = await readFile(resolve(cwd, file), 'utf8').catch(error => {
    throw new InputError(`Cannot read ${file}: ${toError(error).message}`);
  });
  try {
    const { offerings } = toMapping(parse(text));
    return { settings: parseAssessmentSettings(offerings), ownCriteria: [] };
  } catch (error) {
    throw new InputError(`${file}: ${toError(error).message}`);
  }
}

function idsOf(criteria: unknown): string[] {
  const list: unknown[] = Array.isArray(criteria) ? criteria : [];
  return list.map(each => String(toMapping(each).id));
}

async function readFromPortal(
  url: string,
  env: Terminal['env'],
): Promise<JudgedBy> {
  const portal = openPortal(url, env);
  const address = `${portal.apiOf('offerings')}/v1/settings`;
  try {
    const response = await portal.fetch(address, {
      headers: portal.token ? { Authorization: `Bearer ${portal.token}` } : {},
    });
    if (!response.ok) throw await ResponseError.fromResponse(response);
    const answer = toMapping(await response.json());
    const { assessment, practices, stages } = answer;
    const ownCriteria = idsOf(answer.ownCriteria);
    const settings = parseAssessmentSettings(
      { assessment, practices, stages },
      { ownCriteria },
    );
    return { settings, ownCriteria };
  } catch (error) {
    throw new InputError(
      `Cannot ask for the settings at ${address}: ${portal.reasonOf(error)}.`,
    );
  }
}

/**
 * Reads how offerings are judged.
 *
 * @param from - an `app-config.yaml`, or the URL of a portal; left out, the defaults hold
 * @throws InputError where there are none, or they have a mistake
 */
export async function readSettings(
  from: string | undefined,
  { cwd, env }: Pick<Terminal, 'cwd' | 'env'>,
): Promise<JudgedBy> {
  if (from === undefined) return { settings: {}, ownCriteria: [] };
  return /^https?:/i.test(from)
    ? readFromPortal(from, env)
    : readFromFile(from, cwd);
}
