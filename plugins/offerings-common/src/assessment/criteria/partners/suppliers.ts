import { askEachSupplier } from './statement';

export const suppliersProvide = askEachSupplier({
  id: 'suppliers-provide',
  question: 'Does each supplier say what it provides?',
  field: 'provides',
  placeholder: '<what it provides>',
  miss: 'what it provides is not said',
  summary: 'Say what it provides',
});

export const suppliersAgreements = askEachSupplier({
  id: 'suppliers-agreements',
  question: 'Does each supplier have an agreement?',
  field: 'agreement',
  placeholder: 'https://<address of the agreement>',
  miss: 'no agreement is named',
  summary: 'Link the agreement',
});

export const suppliersRelationshipOwners = askEachSupplier({
  id: 'suppliers-relationship-owners',
  question: 'Does each relationship have an owner?',
  field: 'relationshipOwner',
  placeholder: 'group:default/<team>',
  miss: 'nobody looks after the relationship',
  summary: 'Name who looks after the relationship',
});
