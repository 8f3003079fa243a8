// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { useRouteRef } from '@backstage/frontend-plugin-api';
import { StreamingRequest } from '@sluice/plugin-event-streaming-common';
import { kindViewOf } from '../kinds/registry';
import { rootRouteRef } from '../routes';
import { isDeletion } from './isDeletion';

/** The page of the object, while there is one. */
export function useObjectPath(request: StreamingRequest): string | undefined {
  const root = useRouteRef(rootRouteRef);
  const view = kindViewOf(request.kind);
  const isDone = request.state === 'succeeded';
  const isThere = isCreation(request)
    ? isDone
    : !(isDone && isDeletion(request));
  return root && view && isThere
    ? `${root()}/${view.pathOf(request.target)}`
    : undefined;
}

function isCreation({ operation }: StreamingRequest): boolean {
  return operation.endsWith('.create');
}
