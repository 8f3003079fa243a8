// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { connectorTargetSchema } from '@sluice/plugin-event-streaming-common';
import { useMemo } from 'react';
import { RequestEditorProps } from '../../RequestEditor';
import { useConnectorOnce } from '../useConnectorOnce';
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
  const { value, error } = useConnectorOnce(target);
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
