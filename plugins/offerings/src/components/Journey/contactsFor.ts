import type {
  FlowStep,
  SupportContact,
  ValueModel,
} from '@offerings/backstage-plugin-offerings-common';

/**
 * How to reach the people who help at a step: at the services of those who perform it, else at all services of the
 * offering. A step that only brings word is no place to ask.
 */
export function contactsFor(
  step: FlowStep,
  { ownership }: ValueModel,
): SupportContact[] {
  if (step.type === 'communication' && step.stage !== 'support') return [];
  const contacts = ownership.support.filter(
    ({ channels }) => channels.length > 0,
  );
  const own = contacts.filter(({ service }) =>
    ownership.owners.some(
      ({ offering, owner }) =>
        offering === service &&
        owner !== undefined &&
        step.performers.includes(owner),
    ),
  );
  return own.length > 0 ? own : contacts;
}
