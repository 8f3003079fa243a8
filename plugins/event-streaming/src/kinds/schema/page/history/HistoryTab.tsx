// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  SchemaDetail,
  schemaKind,
} from '@sluice/plugin-event-streaming-common';
import { useMemo } from 'react';
import { ObjectHistory } from '../../../../history/ObjectHistory';

/** What was asked for this schema, and what was recorded of it. */
export function HistoryTab({ schema }: { schema: SchemaDetail }) {
  const { registry, group, artifact } = schema;
  const target = useMemo(
    () => ({ registry, group, artifact }),
    [registry, group, artifact],
  );
  return <ObjectHistory kind={schemaKind} target={target} />;
}
