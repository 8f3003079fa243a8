// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { SCHEMA_LABELS } from '@sluice/plugin-event-streaming-common';
import { StepContext } from '../../KindHandler';

/** The registry takes labels of this length. */
const MOST_CHARACTERS = 500;

/** By which request a version came, for whoever looks into the registry. */
export function versionLabels(
  { requestId, createdBy, approvedBy }: StepContext,
  override: boolean,
): Record<string, string> {
  return {
    [SCHEMA_LABELS.requestId]: requestId,
    [SCHEMA_LABELS.requestedBy]: createdBy,
    ...(override
      ? {
          [SCHEMA_LABELS.override]: 'true',
          [SCHEMA_LABELS.approvedBy]: approvedBy
            .join(',')
            .slice(0, MOST_CHARACTERS),
        }
      : {}),
  };
}
