// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { resolve } from 'node:path';

/** Where the example files of the checkout are. */
export const EXAMPLES_FOLDER = resolve(__dirname, '../../../examples');
