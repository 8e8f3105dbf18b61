import { useSearchParam } from '../../hooks/useSearchParam';

/** Whose journey it is. */
export interface StakeholderChoice {
  all: string[];
  /** The one who is met first, unless another one was chosen; left out where there is none. */
  chosen?: string;
  choose(stakeholder: string): void;
}

/** Whose touchpoints stand out; the choice stands in the address (`?as=`). */
export function useStakeholder(all: string[]): StakeholderChoice {
  const [named, setNamed] = useSearchParam('as');
  const chosen = all.find(stakeholder => stakeholder === named) ?? all.at(0);
  return { all, chosen, choose: setNamed };
}
