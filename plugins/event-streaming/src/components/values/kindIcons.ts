// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  RemixiconComponentType,
  RiBox3Line,
  RiBracesLine,
  RiFlowChart,
  RiGroupLine,
  RiHistoryLine,
  RiPlugLine,
  RiServerLine,
  RiStackLine,
  RiUserLine,
} from '@remixicon/react';

/** The icon of each kind of object, the same on all pages. */
export const kindIcons = {
  topic: RiStackLine,
  schema: RiBracesLine,
  connector: RiPlugLine,
  pipeline: RiFlowChart,
  consumerGroup: RiGroupLine,
  component: RiBox3Line,
  cluster: RiServerLine,
  request: RiHistoryLine,
  user: RiUserLine,
} as const satisfies Record<string, RemixiconComponentType>;
