// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  TranslationRef,
  useTranslationRef,
} from '@backstage/frontend-plugin-api';
import { Texts } from './Texts';

/** The texts of a reference in the language of the reader. */
export function useTexts<TMessages extends { [key in string]: string }>(
  ref: TranslationRef<string, TMessages>,
): { t: Texts<TMessages> } {
  const { t } = useTranslationRef(ref);
  // The same function; only its type is another one, see there.
  return { t: t as unknown as Texts<TMessages> };
}
