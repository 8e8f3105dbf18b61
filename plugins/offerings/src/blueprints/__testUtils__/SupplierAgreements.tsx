import type { OfferingPanelProps } from '../../alpha';

/** The suppliers of an offering, and the agreement with each. */
export function SupplierAgreements({ model }: OfferingPanelProps) {
  const { suppliers } = model.offering;
  if (suppliers.length === 0) return <p>Nobody supplies this offering.</p>;
  return (
    <ul>
      {suppliers.map(({ name, agreement }) => (
        <li key={name}>
          {name}: {agreement ?? 'no agreement'}
        </li>
      ))}
    </ul>
  );
}
