// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { dirname, resolve } from 'node:path';

const PACKAGE_FOLDER = dirname(require.resolve('../package.json'));

/** Where the example files of the checkout are. */
export const EXAMPLES_FOLDER = resolve(PACKAGE_FOLDER, '../../examples');
