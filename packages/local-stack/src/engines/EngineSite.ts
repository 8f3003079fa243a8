// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { StackLayout } from '../stackLayout';

/** What an engine group needs to know of the checkout it belongs to. */
export type EngineSite = { layout: StackLayout; dataDir: string };
