import type {
  DependentOffering,
  Dependents,
  DependentPath,
  DependentStep,
} from '../api';
import { stageTitle, type OwnTerms } from '../vocabularies';
import { count, inARow, listed } from './limited';
import { named, title, titleOf } from './names';
import { oneLine, quoted } from './oneLine';
import { sayContact } from './sections/support';

const MOST_OFFERINGS = 10;
const MOST_STEPS = 6;
const MOST_PATHS = 3;
const MOST_NAMES = 5;
const MOST_CONTACTS = 3;

const STEP_WORDS: Readonly<Record<DependentStep['how'], string>> = {
  uses: 'uses it',
  performs: 'is performed by it',
  supplies: 'is supplied by it',
  practice: 'is worked by a practice that depends on it',
};

const PATH_WORDS: Readonly<Record<DependentPath['how'], string>> = {
  part: 'is a part of',
  dependency: 'is a dependency of',
  supplier: 'is a supplier of',
  accountable: 'answers for',
};

function sayStep(
  dependents: Dependents,
  step: DependentStep,
  own?: OwnTerms,
): string {
  return `step ${quoted(step.title, 80)} of ${titleOf(
    dependents,
    step.valueStream,
  )} (${stageTitle(step.stage, own)}) ${STEP_WORDS[step.how]}`;
}

function sayPath(dependents: Dependents, { how, via }: DependentPath): string {
  const last = via[via.length - 1];
  return `it ${PATH_WORDS[how]} ${
    last ? titleOf(dependents, last) : 'the offering'
  }`;
}

function sayOffering(
  dependents: Dependents,
  rests: DependentOffering,
  own?: OwnTerms,
): string[] {
  const { call, offering, outcomes, paths, stakeholders, steps } = rests;
  const behind = inARow(outcomes, MOST_NAMES, ({ name }) => title(name));
  const people = inARow(stakeholders, MOST_NAMES, title);
  return [
    `## ${named(dependents, offering)}`,
    ...listed(steps, MOST_STEPS, step => sayStep(dependents, step, own)),
    ...listed(paths, MOST_PATHS, path => sayPath(dependents, path)),
    ...(behind ? [`Outcomes at risk: ${behind}`] : []),
    ...(people ? [`Stakeholders: ${people}`] : []),
    ...listed(
      call,
      MOST_CONTACTS,
      contact => `call ${sayContact(dependents, contact)}`,
    ),
  ];
}

/**
 * What rests on an entity as concise plain text: the sentence that says what is at risk, then each offering.
 *
 * @param own - the words of the organisation
 *
 * @public
 */
export function summarizeDependents(
  dependents: Dependents,
  own?: OwnTerms,
): string {
  const { entity, more = 0, offerings, statement } = dependents;
  const shown = offerings.slice(0, MOST_OFFERINGS);
  const hidden = offerings.length - shown.length;
  return [
    `# What rests on ${named(dependents, entity)}`,
    oneLine(statement, 400),
    ...shown.flatMap(rests => sayOffering(dependents, rests, own)),
    ...(hidden > 0 ? [`… and ${count(hidden, 'more offering')}`] : []),
    ...(more > 0
      ? [`Not followed, as there are too many: ${more} more that rest on it.`]
      : []),
  ].join('\n');
}
