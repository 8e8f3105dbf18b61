import {
  appLanguageApiRef,
  errorApiRef,
  translationApiRef,
  type AppLanguageApi,
} from '@backstage/frontend-plugin-api';
import { mockApis, TestApiProvider } from '@backstage/frontend-test-utils';
import { renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import type { PercentFormat } from '../usePercentFormat';

/** What a format makes of a ratio in an app that speaks a language. */
export function writtenIn(
  language: string,
  useFormat: () => PercentFormat,
  ratio: number,
): string {
  const spoken = { language };
  const appLanguage: Partial<AppLanguageApi> = { getLanguage: () => spoken };
  const translation = mockApis.translation();
  const error = mockApis.error();
  const wrapper = ({ children }: { children: ReactNode }) => (
    <TestApiProvider
      apis={[
        [appLanguageApiRef, appLanguage],
        [translationApiRef, translation],
        [errorApiRef, error],
      ]}
    >
      {children}
    </TestApiProvider>
  );
  const { result } = renderHook(() => useFormat(), { wrapper });
  return result.current(ratio);
}
