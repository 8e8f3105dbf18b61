import {
  METRICS,
  PERSPECTIVE_TERMS,
  PRACTICES,
  STAGE_TERMS,
  type Term,
} from '../vocabularies';

type Words = Readonly<Record<string, string>>;

function meanings(terms: Readonly<Record<string, Term>>): Words {
  return Object.fromEntries(
    Object.entries(terms).map(([word, { meaning }]) => [word, meaning]),
  );
}

/** The closed vocabularies of the kinds, with what each word means. */
const VOCABULARIES: readonly Words[] = [
  meanings(STAGE_TERMS),
  meanings(PERSPECTIVE_TERMS),
  {
    work: 'somebody, or something, works on it',
    decision: 'it goes one way or another',
    wait: 'nothing happens; it has only a waitTime',
    communication: 'people are told something',
    assistance: 'somebody gets help',
  },
  {
    software: 'programs and services',
    infrastructure: 'what programs run on',
    information: 'data that is kept',
    knowledge: 'what people know and wrote down',
    workflow: 'an agreed way of working',
    interface: 'where people or systems meet it',
    policy: 'a rule to keep to',
    expertise: 'people who can do it',
  },
  {
    'general-management': 'known from management at large',
    'service-management': 'grown in service management',
    'technical-management': 'brought over from technology management',
  },
  {
    customer: 'says what is needed and answers for the results',
    user: 'uses it',
    sponsor: 'approves the money',
  },
  {
    low: 'rather slow than sorry',
    moderate: 'some risk for some gain',
    high: 'much risk for much gain',
  },
  {
    avoid: 'do without what brings it',
    reduce: 'make it less likely, or less bad',
    transfer: 'let somebody else carry it',
    accept: 'live with it',
  },
  {
    invest: 'more than before',
    maintain: 'as much as before',
    reduce: 'less than before',
    retire: 'only until it is gone',
  },
  { higher: 'more is better', lower: 'less is better' },
  {
    support: 'while helping people',
    use: 'while watching people use it',
    measure: 'from a measure',
    incident: 'from something that broke',
    feedback: 'from what people said',
  },
  {
    proposed: 'somebody thinks of it',
    planned: 'it is decided',
    done: 'it is in use',
  },
];

/** What each word of a closed vocabulary means, in its order; `undefined` for a vocabulary that nobody explains. */
export function meaningsOf(words: readonly string[]): string[] | undefined {
  const wanted = words.join();
  const known = VOCABULARIES.find(v => Object.keys(v).join() === wanted);
  return known && Object.values(known);
}

/** Words that are understood in a field that takes any, with what each means. */
const SUGGESTED: Readonly<Record<string, ReadonlyMap<string, string>>> = {
  practice: new Map(
    Object.entries(PRACTICES).map(([id, { title, type }]) => [
      id,
      `${title} (${type.replace('-', ' ')})`,
    ]),
  ),
  metric: new Map(
    Object.entries(METRICS).map(([id, { meaning }]) => [id, meaning]),
  ),
  lifecycle: new Map([
    ['experimental', 'it is early, and marked so'],
    ['production', 'people rely on it'],
    ['deprecated', 'it is on its way out, and not counted in totals'],
  ]),
};

/** The words to suggest in a field by its name; `undefined` where there are none. */
export function suggestedWords(
  field: string,
): ReadonlyMap<string, string> | undefined {
  return Object.hasOwn(SUGGESTED, field) ? SUGGESTED[field] : undefined;
}
