import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Accordion, AccordionPanel, AccordionTrigger } from '@backstage/ui';
import type { ValueModel } from '@offerings/backstage-plugin-offerings-common';
import { useState } from 'react';
import { offeringsTranslationRef } from '../../../translation';
import { ValueMap } from '../../EndToEnd/ValueMap';

/** The value map that the text would give, to be folded away. */
export function MapFold(props: { model: ValueModel }) {
  const { t } = useTranslationRef(offeringsTranslationRef);
  const [isOpen, setOpen] = useState(true);
  return (
    <Accordion isExpanded={isOpen} onExpandedChange={setOpen}>
      <AccordionTrigger level={3} title={t('checkDescriptor.map.title')} />
      <AccordionPanel>
        {/* Folded away it has no width to be drawn to. */}
        {isOpen && <ValueMap model={props.model} isDraft />}
      </AccordionPanel>
    </Accordion>
  );
}
