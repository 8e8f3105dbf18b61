import type { ReadingIntake } from '../readings';
import type { OfferingsMetrics } from './OfferingsMetrics';

const API = 'api';

type Intake = Pick<ReadingIntake, 'add'>;

/** The same intake, of which each reading is counted; a request is stored whole, or refused whole. */
export function meteredIntake(
  intake: Intake,
  metrics: OfferingsMetrics,
): Intake {
  return {
    async add(readings, options) {
      try {
        const answer = await intake.add(readings, options);
        metrics.read(API, 'accepted', answer.accepted);
        metrics.read(API, 'duplicate', answer.duplicates);
        return answer;
      } catch (error) {
        metrics.read(API, 'refused', readings.length);
        throw error;
      }
    },
  };
}
