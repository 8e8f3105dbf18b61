import type { durationMessages } from '../../components/Duration/messages';
import type { Translated } from '../Translated';

export const duration: Translated<typeof durationMessages> = {
  days: '{{value}} T.',
  hours: '{{value}} Std.',
  minutes: '{{value}} Min.',
  seconds: '{{value}} Sek.',
  underASecond: 'unter 1 Sek.',
};
