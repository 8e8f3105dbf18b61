import type {
  TranslationApi,
  TranslationRef,
  TranslationSnapshot,
} from '@backstage/frontend-plugin-api';
import { mockApis } from '@backstage/frontend-test-utils';

export const OPENING = '⟦';
export const CLOSING = '⟧';

/** A language in which every message stands in brackets, so that whatever does not can't be translated. */
export function bracketing(): TranslationApi {
  const english = mockApis.translation();
  return {
    translation$: ref => english.translation$(ref),
    getTranslation<TMessages extends Record<string, string>>(
      ref: TranslationRef<string, TMessages>,
    ): TranslationSnapshot<TMessages> {
      const snapshot = english.getTranslation(ref);
      if (!snapshot.ready) return snapshot;
      const translate: Function = snapshot.t;
      return {
        ready: true,
        t: ((...asked: unknown[]) =>
          bracketed(translate(...asked))) as typeof snapshot.t,
      };
    },
  };
}

function bracketed(message: unknown) {
  return typeof message === 'string' ? (
    `${OPENING}${message}${CLOSING}`
  ) : (
    <>
      {OPENING}
      {message}
      {CLOSING}
    </>
  );
}
