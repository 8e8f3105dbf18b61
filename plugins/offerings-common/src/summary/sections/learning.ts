import type { Improvement, ValueModel } from '../../api';
import { listed } from '../limited';
import { title } from '../names';
import type { Section } from './section';

const MOST_IMPROVEMENTS = 4;

const EFFECT_WORDS: Readonly<Record<string, string>> = {
  better: 'has moved for the better since',
  unchanged: 'has not moved since',
  worse: 'has moved for the worse since',
};

function sayImprovement(improvement: Improvement): string {
  const { changes, changesStep, effect, learnedFrom, status } = improvement;
  const changed = changesStep?.title ?? changes;
  const moved = effect && EFFECT_WORDS[effect.moved];
  return [
    `${title(improvement.title)} (${status})`,
    `learned from ${learnedFrom}`,
    changed ? `changes ${title(changed)}` : 'says not what it changes',
    ...(moved ? [`${title(effect.measure)} ${moved}`] : []),
  ].join(', ');
}

/** What was learned, what it changed, and whether it helped. */
export function describeLearning({ learning }: ValueModel): Section {
  const { improvements, supportWithoutImprovement } = learning;
  return {
    heading: '## Learning',
    lines: [
      ...(improvements.length === 0 ? ['No improvement is recorded.'] : []),
      ...listed(improvements, MOST_IMPROVEMENTS, sayImprovement),
      ...(supportWithoutImprovement
        ? ['There is support, and nothing learned in it changes anything.']
        : []),
    ],
  };
}
