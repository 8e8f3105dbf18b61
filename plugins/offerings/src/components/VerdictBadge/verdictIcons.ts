import type { Verdict } from '@offerings/backstage-plugin-offerings-common';
import {
  RiAlertFill,
  RiCheckboxCircleFill,
  RiLinkUnlink,
  RiShieldStarFill,
  type RemixiconComponentType,
} from '@remixicon/react';

/** A shape of its own for each verdict, so that none is told by its colour alone. */
export const VERDICT_ICONS: Readonly<Record<Verdict, RemixiconComponentType>> =
  {
    fragmented: RiLinkUnlink,
    fragile: RiAlertFill,
    strong: RiCheckboxCircleFill,
    trustworthy: RiShieldStarFill,
  };
