// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { stateWords } from '../../translation/stateWords';

/** A state that can be shown. Everything it shows as is in one table. */
export type StateName = keyof typeof stateWords;
