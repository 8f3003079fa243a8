// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { schemaTargetSchema } from '@sluice/plugin-event-streaming-common';
import { useMemo } from 'react';
import { RequestEditorProps } from '../../RequestEditor';
import { SchemaChangeDialog } from './SchemaChangeDialog';
import { changeOfOperation } from './schemaChanges';

/** Edits a request for a change of a schema. */
export function SchemaRequestEditor(props: RequestEditorProps) {
  const { request } = props;
  const change = changeOfOperation(request.operation);
  const target = useMemo(
    () => schemaTargetSchema.parse(request.target),
    [request.target],
  );
  return change ? (
    <SchemaChangeDialog
      {...props}
      change={change}
      target={target}
      environment={request.environment}
    />
  ) : null;
}
