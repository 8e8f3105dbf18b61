import type { Finding } from '@offerings/backstage-plugin-offerings-common';
import {
  RiAlertLine,
  RiLinkUnlinkM,
  RiLoopLeftLine,
  RiTimerFill,
  type RemixiconComponentType,
} from '@remixicon/react';

/** The symbol of each kind of finding. */
export const FINDING_ICONS: Readonly<
  Record<Finding['kind'], RemixiconComponentType>
> = {
  delay: RiTimerFill,
  'repeated-effort': RiLoopLeftLine,
  'weak-handoff': RiAlertLine,
  'hidden-dependency': RiLinkUnlinkM,
};
