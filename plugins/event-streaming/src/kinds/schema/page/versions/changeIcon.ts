// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  RemixiconComponentType,
  RiAddLine,
  RiPencilLine,
  RiSubtractLine,
} from '@remixicon/react';
import { SchemaChangeKind } from '@sluice/plugin-event-streaming-common';

/** Plus for what is new, minus for what is gone, a pencil for what changed. */
export function changeIcon(kind: SchemaChangeKind): RemixiconComponentType {
  if (kind.endsWith('-added')) {
    return RiAddLine;
  }
  return kind.endsWith('-removed') ? RiSubtractLine : RiPencilLine;
}
