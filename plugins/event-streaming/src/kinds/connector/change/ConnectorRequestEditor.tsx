// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { useApi } from '@backstage/frontend-plugin-api';
import {
  ConnectorTarget,
  connectorTargetSchema,
} from '@sluice/plugin-event-streaming-common';
import { useCallback, useMemo } from 'react';
import { eventStreamingApiRef } from '../../../api';
import { useLatest } from '../../../hooks/useLatest';
import { RequestEditorProps } from '../../RequestEditor';
import { ConnectorChangeDialog } from './ConnectorChangeDialog';
import { changeOfOperation } from './connectorChanges';

/** Edits a request for a change of a connector, seeing how it is now. */
export function ConnectorRequestEditor(props: RequestEditorProps) {
  const { request } = props;
  const change = changeOfOperation(request.operation);
  const target = useMemo(
    () => connectorTargetSchema.parse(request.target),
    [request.target],
  );
  const { value, error } = useConnector(target);
  // The dialog begins with what is there: it waits for that, or for its end.
  if (!change || (!value && !error)) {
    return null;
  }
  return (
    <ConnectorChangeDialog
      {...props}
      change={change}
      target={target}
      connector={value}
      environment={request.environment}
    />
  );
}

function useConnector(params: ConnectorTarget) {
  const api = useApi(eventStreamingApiRef);
  return useLatest(
    useCallback(() => api.getConnector({ params }), [api, params]),
  );
}
