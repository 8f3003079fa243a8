// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { useRouteRef } from '@backstage/frontend-plugin-api';
import { SchemaTarget } from '@sluice/plugin-event-streaming-common';
import { useCallback } from 'react';
import { schemaRouteRef } from '../routes';

/** Where the page of a schema is; undefined where the app has none. */
export function useSchemaPath(): (target: SchemaTarget) => string | undefined {
  const path = useRouteRef(schemaRouteRef);
  return useCallback(
    ({ registry, group, artifact }) =>
      // The router leaves percent signs as they are, which names may hold.
      path?.({
        registry: encodeURIComponent(registry),
        group: encodeURIComponent(group),
        artifact: encodeURIComponent(artifact),
      }),
    [path],
  );
}
