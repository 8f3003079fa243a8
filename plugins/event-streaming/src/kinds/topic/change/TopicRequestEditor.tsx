// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { topicTargetSchema } from '@sluice/plugin-event-streaming-common';
import { RequestEditorProps } from '../../RequestEditor';
import { TopicChangeDialog } from './TopicChangeDialog';
import { changeOfOperation } from './topicChanges';

/** Edits a request for a change of a topic. */
export function TopicRequestEditor(props: RequestEditorProps) {
  const { request } = props;
  const change = changeOfOperation(request.operation);
  const target = topicTargetSchema.parse(request.target);
  return change ? (
    <TopicChangeDialog
      {...props}
      change={change}
      target={target}
      environment={request.environment}
    />
  ) : null;
}
