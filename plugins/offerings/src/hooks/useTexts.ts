import {
  useTranslationRef,
  type TranslationFunction,
} from '@backstage/frontend-plugin-api';
import { useMemo } from 'react';
import { offeringsTranslationRef } from '../translation';

/** Gives the texts of the reader's language. */
export type Texts = TranslationFunction<typeof offeringsTranslationRef.T>;

/**
 * The texts of the reader's language, each made once for all that say the same: on a map hundreds of steps do. What is
 * filled in has to be text or a number.
 */
export function useTexts(): Texts {
  const { t } = useTranslationRef(offeringsTranslationRef);
  return useMemo(() => remembering(t), [t]);
}

function remembering(t: Texts): Texts {
  const known = new Map<string, string>();
  return new Proxy(t, {
    apply(target, self, asked: Parameters<Texts>) {
      const key = JSON.stringify(asked);
      const text = known.get(key) ?? Reflect.apply(target, self, asked);
      known.set(key, text);
      return text;
    },
  });
}
