// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { useRouteRef } from '@backstage/frontend-plugin-api';
import { useMemo } from 'react';
import { useEnvironments } from '../hooks/useEnvironments';
import { requestRouteRef } from '../routes';
import { eventStreamingTranslationRef } from '../translation';
import { useTexts } from '../translation/useTexts';
import { requestColumns } from './requestColumns';

/** The columns of requests, each with the link to its page. */
export function useRequestColumns(): ReturnType<typeof requestColumns> {
  const { t } = useTexts(eventStreamingTranslationRef);
  const pathOf = useRouteRef(requestRouteRef);
  const environments = useEnvironments();
  return useMemo(
    () =>
      requestColumns({
        t,
        environments: environments ?? [],
        pathOf: id => pathOf?.({ id }),
      }),
    [t, environments, pathOf],
  );
}
